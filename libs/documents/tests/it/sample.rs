//! Documents to write.

use documents::{Document, Part, Table};
use jiff::civil::date;
use treaty::Language;

/// One of every part, in this language; a name and a website stand for what people wrote.
pub(crate) fn sample(language: Language) -> Document {
    let said = said(language);
    let row = |n: &str, name: &str| vec![n.to_owned(), name.to_owned(), "https://shelter.example/a".to_owned()];
    Document {
        title: said[0].to_owned(),
        language,
        reference: Some("CU 2026/123".to_owned()),
        date: date(2026, 11, 29),
        creator: said[1].to_owned(),
        parts: vec![
            Part::Aside { text: "CU 2026/123".to_owned() },
            Part::Title,
            Part::Facts { facts: vec![(said[1].to_owned(), said[2].to_owned())] },
            Part::Paragraph { text: said[2].to_owned() },
            Part::Numbered { texts: vec![said[2].to_owned(), said[0].to_owned()] },
            Part::PageBreak,
            Part::Heading { level: 1, text: said[3].to_owned() },
            Part::Heading { level: 2, text: said[0].to_owned() },
            Part::Table(Table {
                head: vec![said[1].to_owned(), said[3].to_owned(), "URL".to_owned()],
                widths: vec![1, 4, 3],
                rows: vec![row("1", "Shelter \u{26} Hope"), row("2", "جمعية الأمل"), row("3", "希望之家")],
            }),
            Part::SmallPrint { text: said[2].to_owned() },
        ],
    }
}

/// A title, a word, a sentence and a heading.
pub(crate) const fn said(language: Language) -> [&'static str; 4] {
    match language {
        Language::Arabic => {
            ["قائمة المنظمات", "الأمانة", "أُرسلت الوثيقة \u{2068}CU 2026/123\u{2069} إلى الدول الأطراف.", "المرفق الأول"]
        }
        Language::Chinese => ["非政府组织名单", "秘书处", "文件已发送“缔约国”。", "附件一"],
        Language::English => {
            ["List of organizations", "Secretariat", "The document was sent to States parties.", "Annex I"]
        }
        Language::French => ["Liste des organisations", "Secrétariat", "L’envoi est fait « à temps ».", "Annexe I"],
        Language::Russian => {
            ["Список организаций", "Секретариат", "Документ направлен государствам-участникам.", "Приложение I"]
        }
        Language::Spanish => {
            ["Lista de organizaciones", "Secretaría", "El documento se envió a los Estados partes.", "Anexo I"]
        }
    }
}
