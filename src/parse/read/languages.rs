//! Tags of languages: which there are, and which people mean that write another.
//!
//! In: a tag, or the name of a language. Out: whether it is one, and the fault of one that is none. It reads no text.

use super::Reader;
use crate::{
    diag::rules,
    parse::node::{Node, shortened},
    source::Span,
};

impl Reader<'_> {
    /// The language tag in `node`.
    pub fn language<'r>(&self, node: &'r Node) -> Option<&'r str> {
        let text = self.scalar(node, "a language tag such as `en`")?;
        self.language_tag(text, node.span, |_| true).then_some(text)
    }

    /// Whether `tag`, at `span`, is that of a language; a fault where it is none, mended where the one meant `may_stand` there.
    pub fn language_tag(&self, tag: &str, span: Span, may_stand: impl Fn(&str) -> bool) -> bool {
        let expected = "a language tag such as `en`, `el` or `pt-BR`";
        let known = meant_language(tag);
        if !is_language_tag(tag) {
            let message = format!("`{}` is not a language tag", shortened(tag));
            let fault = self.fault(&rules::INVALID_LANGUAGE, span, message).expected(expected);
            let with_hyphens = Some(tag.replace('_', "-")).filter(|tag| is_language_tag(tag) && is_language(tag));
            let meant = named_language(tag).map(str::to_owned).or(with_hyphens).filter(|meant| may_stand(meant));
            self.report(fault.maybe_help(meant.as_ref().map(|meant| format!("write `{meant}`"))).maybe_mend(meant));
            return false;
        }
        let small = in_small_letters(tag);
        if let Some((country, written)) = taken_for_country(&small) {
            let message = format!("`{tag}` is {written}");
            let fault = self.fault(&rules::INVALID_LANGUAGE, span, message).expected(expected);
            self.report(fault.help(country));
            return false;
        }
        if small != tag && is_language(&small) {
            let message = format!("`{tag}` is a language in capitals, and none of the site's");
            let fault = self.fault(&rules::INVALID_LANGUAGE, span, message).expected(expected);
            let mend = Some(small.clone()).filter(|small| may_stand(small));
            self.report(fault.help(format!("write `{small}`")).maybe_mend(mend));
            return false;
        }
        if known.is_none() && is_language(tag) {
            return true;
        }
        let message = format!("`{tag}` is no language that is known");
        let fault = self.fault(&rules::INVALID_LANGUAGE, span, message).expected(expected);
        let mend = known.filter(|known| may_stand(known)).map(str::to_owned);
        self.report(fault.maybe_help(known.map(|known| format!("did you mean `{known}`?"))).maybe_mend(mend));
        false
    }
}

/// `tag` with its language in small letters, as the languages of a site are written; its region stays.
fn in_small_letters(tag: &str) -> String {
    match tag.split_once('-') {
        Some((language, rest)) => format!("{}-{rest}", language.to_ascii_lowercase()),
        None => tag.to_ascii_lowercase(),
    }
}

/// What to write in the place of `tag`, the code of a language that is rather taken for its country, and what it is the code of.
fn taken_for_country(tag: &str) -> Option<(&'static str, &'static str)> {
    match tag {
        "ee" => Some(("Estonian is `et`; where Ewe is meant, write `ewe`", "Ewe, a language of Ghana and Togo")),
        "se" => Some(("Swedish is `sv`; where Northern Sami is meant, write `sme`", "Northern Sami")),
        _ => None,
    }
}

/// The language of the country whose code `tag` is, where no language has that code, or the one of two letters that `tag` says in three.
pub(crate) fn meant_language(tag: &str) -> Option<&'static str> {
    match tag.split('-').next().unwrap_or_default() {
        "gr" => Some("el"),
        "cz" => Some("cs"),
        "dk" => Some("da"),
        "ua" => Some("uk"),
        "kz" => Some("kk"),
        "rs" => Some("sr"),
        "ir" => Some("fa"),
        "vn" => Some("vi"),
        "jp" => Some("ja"),
        "cn" => Some("zh"),
        "us" | "gb" => Some("en"),
        code if code.len() == 3 => {
            let pairs = OF_THREE_LETTERS.split(' ').filter_map(|pair| pair.split_once('='));
            pairs.filter(|(three, _)| *three == code).map(|(_, two)| two).next()
        }
        _ => None,
    }
}

/// Codes of three letters, for use in libraries and in speech (ISO 639-2), of languages that have one of two, which is written.
const OF_THREE_LETTERS: &str = "aar=aa abk=ab afr=af aka=ak alb=sq amh=am ara=ar arg=an arm=hy asm=as ava=av ave=ae aym=ay aze=az bak=ba \
    bam=bm baq=eu bel=be ben=bn bis=bi bod=bo bos=bs bre=br bul=bg bur=my cat=ca ces=cs cha=ch che=ce chi=zh \
    chu=cu chv=cv cor=kw cos=co cre=cr cym=cy cze=cs dan=da deu=de div=dv dut=nl dzo=dz ell=el eng=en epo=eo \
    est=et eus=eu fao=fo fas=fa fij=fj fin=fi fra=fr fre=fr fry=fy ful=ff geo=ka ger=de gla=gd gle=ga glg=gl \
    glv=gv gre=el grn=gn guj=gu hat=ht hau=ha heb=he her=hz hin=hi hmo=ho hrv=hr hun=hu hye=hy ibo=ig ice=is \
    ido=io iii=ii iku=iu ile=ie ina=ia ind=id ipk=ik isl=is ita=it jav=jv jpn=ja kal=kl kan=kn kas=ks kat=ka \
    kau=kr kaz=kk khm=km kik=ki kin=rw kir=ky kom=kv kon=kg kor=ko kua=kj kur=ku lao=lo lat=la lav=lv lim=li \
    lin=ln lit=lt ltz=lb lub=lu lug=lg mac=mk mah=mh mal=ml mao=mi mar=mr may=ms mkd=mk mlg=mg mlt=mt mon=mn \
    mri=mi msa=ms mya=my nau=na nav=nv nbl=nr nde=nd ndo=ng nep=ne nld=nl nno=nn nob=nb nor=no nya=ny oci=oc \
    oji=oj ori=or orm=om oss=os pan=pa per=fa pli=pi pol=pl por=pt pus=ps que=qu roh=rm ron=ro rum=ro run=rn \
    rus=ru sag=sg san=sa sin=si slk=sk slo=sk slv=sl smo=sm sna=sn snd=sd som=so sot=st spa=es sqi=sq srd=sc \
    srp=sr ssw=ss sun=su swa=sw swe=sv tah=ty tam=ta tat=tt tel=te tgk=tg tgl=tl tha=th tib=bo tir=ti ton=to \
    tsn=tn tso=ts tuk=tk tur=tr twi=tw uig=ug ukr=uk urd=ur uzb=uz ven=ve vie=vi vol=vo wel=cy wln=wa wol=wo \
    xho=xh yid=yi yor=yo zha=za zho=zh zul=zu";

/// The tag of the language that people call `name`: in English, or in itself.
fn named_language(name: &str) -> Option<&'static str> {
    Some(match name.trim().to_lowercase().as_str() {
        "english" => "en",
        "greek" | "ελληνικά" => "el",
        "romanian" | "română" => "ro",
        "arabic" | "العربية" => "ar",
        "estonian" | "eesti" => "et",
        "russian" | "русский" => "ru",
        "german" | "deutsch" => "de",
        "french" | "français" => "fr",
        "spanish" | "español" => "es",
        "italian" | "italiano" => "it",
        "polish" | "polski" => "pl",
        "turkish" | "türkçe" => "tr",
        "ukrainian" | "українська" => "uk",
        "finnish" | "suomi" => "fi",
        "latvian" | "latviešu" => "lv",
        "lithuanian" | "lietuvių" => "lt",
        _ => return None,
    })
}

/// The languages with a code of two letters (ISO 639-1).
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el \
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk \
    kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or \
    os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw \
    ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Whether `tag` begins with the code of a language.
fn is_language(tag: &str) -> bool {
    is_known_language(&tag.split('-').next().unwrap_or_default().to_ascii_lowercase())
}

/// Whether `tag` would be taken for a language: it is one, or says which is meant.
pub(crate) fn is_like_language(tag: &str) -> bool {
    (is_language_tag(tag) && is_language(tag)) || meant_language(tag).is_some() || named_language(tag).is_some()
}

/// Whether `code` is one of [`LANGUAGES`], which stand in the order of the alphabet with one blank between them.
fn has_two_letters(code: &str) -> bool {
    let (codes, last) = LANGUAGES.as_bytes().as_chunks::<3>();
    last == code.as_bytes() || codes.binary_search_by(|known| known[..2].cmp(code.as_bytes())).is_ok()
}

/// Languages that have a code of three letters only (ISO 639-2 and 639-3), as far as people write in them what customers read; Ewe and
/// Northern Sami, whose two letters are taken for a country.
const LONGER: &str = "ace ach acm ady aeb afb aii ajp alt apc arc arq ars ary arz ast awa bal ban bej bem ber bho bik bin bjn bua \
    ceb chk cho chr chy ckb ckt cmn cnr crh crs csb dak dgr dsb dyu efi ewe fil fon frp fur gaa gag gez gil gon \
    gsw gwi hai hak haw haz hif hil hne hsb iba ike ilo jam kaa kab kac kam kbd kea kha khw kmb kmr kok kpe krc \
    krl kru kum lad lah lam lez lij lkt lmo loz ltg lua luo lus lzz mai mak mdf mfe mhr mni moh mos mrj mrw mus \
    mwl myv nan nap nds niu nog nqo nso nyn nzi olo oto pag pam pap pau pcm pdt pfl pms pnt pon prs raj rar rif \
    rmy rom rup sah sas sat scn sco sdh sgs shi shn sid skr sma sme smj smn sms snk srn srr ssy suk sus swg syc \
    szl tcy tet tiv tkl tly tmh tok tpi trv tsd tum tvl tyv tzm udm umb vec vep vmf vro wal war wen xal xmf yao \
    yue zap zea zgh zlm zsm zza";

/// Whether `code`, in small letters, is that of a language: one of ISO 639-1, or one that has three letters only.
pub(crate) fn is_known_language(code: &str) -> bool {
    if code.len() == 2 { has_two_letters(code) } else { LONGER.split_whitespace().any(|known| known == code) }
}

/// A BCP 47 tag as far as its form: letters first, then parts of up to eight letters or digits.
fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}
