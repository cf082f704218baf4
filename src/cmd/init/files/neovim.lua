vim.lsp.config("auditbook", {
  cmd = { "auditbook", "lsp" },
  filetypes = { "markdown", "yaml", "csv" },
  root_markers = { "auditbook.yaml" },
})
vim.lsp.enable("auditbook")
