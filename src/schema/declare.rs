//! The language of declarations.
//!
//! A document, a mapping inside one, an entry of a map and a set of words are each declared once, as the struct or enum that
//! they are read into: the doc comment of a field is its help, what stands behind its type is what the type cannot say. From
//! the declaration come the type, its reader and its [`Schema`](super::Schema).
//!
//! ```text
//! document! {
//!     /// One finding.
//!     pub struct Gap = "a gap" {
//!         /// How much it matters, 1 to 5.
//!         impact: u8, within(1.0, 5.0), stated("3");
//!         /// The plan that closes it.
//!         plan: Option<Located<Id>>, refers(&[Kind::Plan]), example("night-cover");
//!     }
//! }
//! ```
//!
//! A key is the name of its field unless `as "key"` says otherwise. A field has to be there unless its type can be absent or
//! it has a `default`.

/// The key of a field.
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// The schema of a struct.
macro_rules! schema {
    ($called:literal, [$($doc:literal)+], [$($how:ident($($by:expr),*))*],
     $( $(#[doc = $help:literal])+ $field:ident $(as $key:literal)? : $ty:ty $(, $method:ident($($arg:expr),*))* ; )*) => {
        {
            const FIELDS: &[$crate::schema::Field] = &[$(
                $crate::schema::Field::new(
                    $crate::schema::declare::key!($field $($key)?),
                    concat!($($help, "\n"),+),
                    <$ty as $crate::schema::FieldValue>::SHAPE,
                    <$ty as $crate::schema::FieldValue>::OPTIONAL,
                )$(.$method($($arg),*))*
            ),*];
            &$crate::schema::Schema::new($called, concat!($($doc, "\n"),+), FIELDS)$(.$how($($by),*))*
        }
    };
}

/// Declares a kind of document.
macro_rules! document {
    ($(#[doc = $doc:literal])+ pub struct $name:ident = $called:literal {
        $( $(#[doc = $help:literal])+ $field:ident $(as $key:literal)? : $ty:ty $(, $method:ident($($arg:expr),*))* ; )*
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone)]
        #[allow(unreachable_pub, reason = "some declarations are used in the crate alone")]
        pub struct $name {
            /// Id, title, owner, body and the rest.
            pub head: $crate::schema::Head,
            $( $(#[doc = $help])+ pub $field: $ty, )*
        }

        impl $name {
            /// Its declaration.
            #[allow(unreachable_pub, reason = "some declarations are used in the crate alone")]
            pub const SCHEMA: &'static $crate::schema::Schema = $crate::schema::declare::schema! {
                $called, [$($doc)+], [],
                $( $(#[doc = $help])+ $field $(as $key)? : $ty $(, $method($($arg),*))* ; )*
            };

            /// Reads the keys of a document whose head is `head`.
            #[allow(unused_mut, unused_variables, reason = "a kind may have no keys of its own")]
            pub(crate) fn read(
                document: &$crate::schema::Fields<'_>,
                map: &mut $crate::parse::MapReader<'_>,
                head: Option<$crate::schema::Head>,
            ) -> $crate::schema::Outcome<Self> {
                let mut keys = $crate::schema::Keys::new(document, map, Self::SCHEMA);
                $( let $field = keys.next::<$ty>(); )*
                let whole = keys.is_whole();
                let value = (|| Some(Self { head: head?, $($field: $field?),* }))();
                $crate::schema::Outcome { whole: whole && value.is_some(), value }
            }
        }
    };
}

/// Declares a mapping inside a document.
macro_rules! record {
    ($(#[doc = $doc:literal])+ pub struct $name:ident = $called:literal $(, $how:ident($($by:expr),*))* {
        $( $(#[doc = $help:literal])+ $field:ident $(as $key:literal)? : $ty:ty $(, $method:ident($($arg:expr),*))* ; )*
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq)]
        #[allow(unreachable_pub, reason = "some declarations are used in the crate alone")]
        #[allow(clippy::struct_field_names, reason = "keys are called as people write them")]
        pub struct $name {
            $( $(#[doc = $help])+ pub $field: $ty, )*
        }

        impl $crate::schema::Record for $name {
            const SCHEMA: &'static $crate::schema::Schema = $crate::schema::declare::schema! {
                $called, [$($doc)+], [$($how($($by),*))*],
                $( $(#[doc = $help])+ $field $(as $key)? : $ty $(, $method($($arg),*))* ; )*
            };

            fn read_keys(document: &$crate::schema::Fields<'_>, map: &mut $crate::parse::MapReader<'_>) -> Option<Self> {
                let mut keys = $crate::schema::Keys::new(document, map, Self::SCHEMA);
                $( let $field = keys.next::<$ty>(); )*
                Some(Self { $($field: $field?),* })
            }
        }
    };
}

/// Declares an entry of a map: a mapping that is known by its name.
macro_rules! entry {
    ($(#[doc = $doc:literal])+ pub struct $name:ident = $called:literal, named($id:ident: $id_ty:ty) $(, $how:ident($($by:expr),*))* {
        $( $(#[doc = $help:literal])+ $field:ident $(as $key:literal)? : $ty:ty $(, $method:ident($($arg:expr),*))* ; )*
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq)]
        #[allow(unreachable_pub, reason = "some declarations are used in the crate alone")]
        pub struct $name {
            /// Its name in the map.
            pub $id: $id_ty,
            /// Where its name is written.
            pub origin: $crate::schema::Origin,
            $( $(#[doc = $help])+ pub $field: $ty, )*
        }

        impl $crate::schema::NamedRecord for $name {
            type Key = $id_ty;
            const SCHEMA: &'static $crate::schema::Schema = $crate::schema::declare::schema! {
                $called, [$($doc)+], [$($how($($by),*))*],
                $( $(#[doc = $help])+ $field $(as $key)? : $ty $(, $method($($arg),*))* ; )*
            };

            fn read_keys(
                document: &$crate::schema::Fields<'_>,
                name: Option<$crate::schema::Located<$id_ty>>,
                map: &mut $crate::parse::MapReader<'_>,
            ) -> Option<Self> {
                let mut keys = $crate::schema::Keys::new(document, map, Self::SCHEMA);
                $( let $field = keys.next::<$ty>(); )*
                let name = name?;
                Some(Self { $id: name.value, origin: name.origin, $($field: $field?),* })
            }
        }
    };
}

/// Declares a set of words, one of which may stand as a value: a new type, or the words for a type that formulas take.
macro_rules! choice {
    ($(#[doc = $doc:literal])+ pub enum $name:ident $(, stand_in($stand_in:ident))? { $( $(#[doc = $help:literal])+ $variant:ident = $word:literal, )+ }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[doc = $help])+ $variant, )+
        }

        $crate::schema::declare::choice! {
            impl $name $(, stand_in($stand_in))? { $( $(#[doc = $help])+ $variant = $word, )+ }
        }
    };
    (impl $name:ty $(, stand_in($stand_in:ident))? { $( $(#[doc = $help:literal])+ $variant:ident = $word:literal, )+ }) => {
        impl $name {
            /// Every one, in the order of the declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The words and what they mean, in the same order.
            pub const WORDS: &'static [$crate::schema::Word] =
                &[$($crate::schema::Word { word: $word, help: concat!($($help),+) }),+];

            /// The word as a document writes it.
            pub const fn name(self) -> &'static str {
                match self {
                    $( Self::$variant => $word, )+
                }
            }

            /// The one that `word` stands for.
            pub fn from_name(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == word)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl $crate::schema::FieldValue for $name {
            const SHAPE: $crate::schema::Shape = $crate::schema::Shape::Choice(Self::WORDS);

            fn read(at: &$crate::schema::At<'_>, node: &$crate::parse::node::Node) -> Option<Self> {
                at.choice(node, Self::WORDS, Self::from_name)
            }

            $(fn stand_in() -> Option<Self> {
                Some(Self::$stand_in)
            })?
        }

        impl $crate::schema::MapKey for $name {
            const SHAPE: $crate::schema::KeyShape = $crate::schema::KeyShape::Choice(Self::WORDS);

            fn read_key(at: &$crate::schema::At<'_>, entry: &$crate::parse::node::Entry) -> Option<Self> {
                at.word(entry, Self::WORDS, Self::from_name)
            }
        }
    };
}

pub(crate) use {choice, document, entry, key, record, schema};
