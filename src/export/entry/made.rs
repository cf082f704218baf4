//! What serde asks of whoever makes entries.

use std::borrow::Cow;

use serde::ser::{
    Error as _, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};
use serde::{Serialize, Serializer};
use serde_json::{Error, Number, Value};

use super::Entry;

/// Makes entries.
pub(super) struct Made;

/// A list or an object in the making, perhaps that of a variant.
pub(super) struct Making<T> {
    parts: Vec<T>,
    variant: Option<&'static str>,
    /// The key of an object whose value comes next.
    key: Option<Cow<'static, str>>,
}

impl<T> Making<T> {
    fn of(length: usize, variant: Option<&'static str>) -> Self {
        Self { parts: Vec::with_capacity(length), variant, key: None }
    }

    fn end(self, whole: impl FnOnce(Vec<T>) -> Entry) -> Entry {
        let whole = whole(self.parts);
        match self.variant {
            Some(name) => Entry::variant(name, whole),
            None => whole,
        }
    }
}

impl Making<Entry> {
    fn add<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        self.parts.push(Entry::of(item)?);
        Ok(())
    }
}

impl Making<(Cow<'static, str>, Entry)> {
    fn add<T: Serialize + ?Sized>(&mut self, key: impl Into<Cow<'static, str>>, value: &T) -> Result<(), Error> {
        self.parts.push((key.into(), Entry::of(value)?));
        Ok(())
    }
}

macro_rules! numbers {
    ($($method:ident: $type:ty),*) => {
        $(fn $method(self, value: $type) -> Result<Entry, Error> {
            Ok(Entry::Number(value.into()))
        })*
    };
}

impl Serializer for Made {
    type Ok = Entry;
    type Error = Error;
    type SerializeSeq = Making<Entry>;
    type SerializeTuple = Making<Entry>;
    type SerializeTupleStruct = Making<Entry>;
    type SerializeTupleVariant = Making<Entry>;
    type SerializeMap = Making<(Cow<'static, str>, Entry)>;
    type SerializeStruct = Making<(Cow<'static, str>, Entry)>;
    type SerializeStructVariant = Making<(Cow<'static, str>, Entry)>;

    numbers!(
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64
    );

    fn serialize_bool(self, value: bool) -> Result<Entry, Error> {
        Ok(Entry::Bool(value))
    }

    fn serialize_f32(self, value: f32) -> Result<Entry, Error> {
        self.serialize_f64(value.into())
    }

    /// A number that is not finite is none.
    fn serialize_f64(self, value: f64) -> Result<Entry, Error> {
        Ok(Number::from_f64(value).map_or(Entry::Null, Entry::Number))
    }

    fn serialize_char(self, value: char) -> Result<Entry, Error> {
        Ok(Entry::Text(value.to_string().into()))
    }

    fn serialize_str(self, value: &str) -> Result<Entry, Error> {
        Ok(Entry::Text(value.to_owned().into()))
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<Entry, Error> {
        Ok(Entry::List(value.iter().map(|byte| Entry::Number((*byte).into())).collect()))
    }

    fn serialize_none(self) -> Result<Entry, Error> {
        Ok(Entry::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Entry, Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Entry, Error> {
        Ok(Entry::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Entry, Error> {
        Ok(Entry::Null)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Entry, Error> {
        Ok(Entry::Text(variant.into()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<Entry, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Entry, Error> {
        Ok(Entry::variant(variant, Entry::of(value)?))
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Self::SerializeSeq, Error> {
        Ok(Making::of(length.unwrap_or_default(), None))
    }

    fn serialize_tuple(self, length: usize) -> Result<Self::SerializeTuple, Error> {
        Ok(Making::of(length, None))
    }

    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<Self::SerializeTupleStruct, Error> {
        Ok(Making::of(length, None))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Ok(Making::of(length, Some(variant)))
    }

    fn serialize_map(self, length: Option<usize>) -> Result<Self::SerializeMap, Error> {
        Ok(Making::of(length.unwrap_or_default(), None))
    }

    fn serialize_struct(self, _: &'static str, length: usize) -> Result<Self::SerializeStruct, Error> {
        Ok(Making::of(length, None))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        length: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        Ok(Making::of(length, Some(variant)))
    }
}

macro_rules! lists {
    ($($trait:ident::$add:ident),*) => {
        $(impl $trait for Making<Entry> {
            type Ok = Entry;
            type Error = Error;

            fn $add<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
                self.add(item)
            }

            fn end(self) -> Result<Entry, Error> {
                Ok(Making::end(self, Entry::List))
            }
        })*
    };
}

lists!(
    SerializeSeq::serialize_element,
    SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field,
    SerializeTupleVariant::serialize_field
);

macro_rules! objects {
    ($($trait:ident),*) => {
        $(impl $trait for Making<(Cow<'static, str>, Entry)> {
            type Ok = Entry;
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Error> {
                self.add(key, value)
            }

            fn end(self) -> Result<Entry, Error> {
                Ok(Making::end(self, Entry::object))
            }
        })*
    };
}

objects!(SerializeStruct, SerializeStructVariant);

impl SerializeMap for Making<(Cow<'static, str>, Entry)> {
    type Ok = Entry;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.key = Some(match serde_json::to_value(key)? {
            Value::String(text) => text.into(),
            Value::Number(number) => number.to_string().into(),
            _ => return Err(Error::custom("a key is a text")),
        });
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let key = self.key.take().ok_or_else(|| Error::custom("a value follows its key"))?;
        self.add(key, value)
    }

    fn end(self) -> Result<Entry, Error> {
        Ok(Making::end(self, Entry::object))
    }
}
