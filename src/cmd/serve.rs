//! `auditbook serve`: the site on this machine, following its files, with checklists to fill in.

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use tiny_http::Server;

use super::workspace::{self, WorkspaceArgs};
use super::{Exit, terminal};
use crate::error::Failure;
use crate::load::WorkTree;
use crate::serve::{Door, Live, follow_time, locked, serve, watch};
use crate::session::{Session, Setting};
use crate::site::Theme;

/// Arguments of `serve`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The port; 0 takes any that is free
    #[arg(long, value_name = "PORT", default_value_t = 8421)]
    port: u16,
    /// Open the site in the browser
    #[arg(long)]
    open: bool,
    /// Let others in the network see it at this address of the machine, if they have the token in the printed address
    #[arg(long, value_name = "ADDRESS")]
    host: Option<IpAddr>,
    #[command(flatten)]
    workspace: WorkspaceArgs,
}

/// Serves until the program is stopped.
pub fn run(arguments: &Args, output: &mut impl Write) -> Result<Exit, Failure> {
    if arguments.host.is_some_and(|host| host.is_unspecified()) {
        let hint = Some("name the address of this machine in the network, such as `--host 192.168.1.5`".into());
        return Err(Failure::Usage { message: "every address is none that others could open".into(), hint });
    }
    let opened = workspace::open_at(&arguments.workspace, None)?;
    let address = SocketAddr::new(arguments.host.unwrap_or(Ipv4Addr::LOCALHOST.into()), arguments.port);
    let server = Server::http(address).map_err(|error| Failure::Usage {
        message: format!("{address} cannot be listened at: {error}"),
        hint: Some("another port with `--port`, or `--port 0` for any that is free".into()),
    })?;
    let setting =
        Setting { edition: opened.edition.clone(), theme: Theme::new(opened.template_files()?)?, record: None };
    let mut session = Session::open(Box::new(WorkTree::new(&opened.root)?), setting)?;
    session.recall(opened.record(session.report())?);
    let root = opened.root.canonicalize().map_err(|error| Failure::io("open", &opened.root, error))?;
    let site = root.join(&*opened.config.output);
    let theme = move || Theme::new(opened.template_files()?);
    let live = Arc::new(Mutex::new(Live::new(session, root.clone(), Box::new(theme))));
    watch(&root, &site, Arc::clone(&live))?;
    let asked = arguments.workspace.clone();
    follow_time(Arc::clone(&live), move |live| {
        let now = workspace::open_at(&asked, None)?;
        if locked(live).is_of(&now.edition) {
            return Ok(());
        }
        let mut live = locked(live);
        live.turn(now.edition.clone());
        let record = now.record(live.report())?;
        live.recall(record);
        Ok(())
    });
    let is_wide = arguments.host.is_some_and(|host| !host.is_loopback());
    let door = Door::new(is_wide)
        .ok_or_else(|| Failure::io("read", "random numbers", std::io::ErrorKind::Unsupported.into()))?;
    let shown = server.server_addr().to_ip().unwrap_or(address);
    let token = if is_wide { format!("?token={}", door.token) } else { String::new() };
    let url = format!("http://{shown}/{token}");
    terminal::print(output, &format!("{url}\n"))?;
    output.flush().map_err(terminal::no_output)?;
    terminal::note("pages follow the files; `/fill/` has checklists to fill in; Ctrl+C ends it")?;
    if arguments.open && open::that_detached(&url).is_err() {
        terminal::note("no browser could be opened")?;
    }
    serve(&server, &live, &Arc::new(door));
    Ok(Exit::Clean)
}
