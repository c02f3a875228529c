//! Words by which addresses, organizations and sentences are told apart, in six languages.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::fold::folded;

/// A list of words.
pub(super) struct Words {
    words: LazyLock<BTreeSet<String>>,
    /// Chinese words are sought inside a text, since it has no spaces.
    chinese: &'static [&'static str],
}

macro_rules! words {
    ($words:literal, $chinese:expr) => {
        Words { words: LazyLock::new(|| $words.split_whitespace().map(folded).collect()), chinese: $chinese }
    };
}

impl Words {
    /// Whether one of them stands in the text.
    pub(super) fn is_in(&self, text: &str) -> bool {
        text.split_whitespace().any(|word| has(self, word)) || self.chinese.iter().any(|word| text.contains(word))
    }

    /// Whether one of the Chinese words ends the text.
    pub(super) fn ends(&self, text: &str) -> bool {
        let text = text.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        self.chinese.iter().any(|word| text.ends_with(word))
    }
}

/// Whether the word is one of the list, whatever stands around it: brackets, a colon, a full stop.
pub(super) fn has(words: &Words, word: &str) -> bool {
    let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let bare = bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare);
    !bare.is_empty() && words.words.contains(&folded(bare))
}

/// Ways to reach somebody.
pub(super) static CONTACT: Words = words!(
    "tel telephone phone fax mobile cell whatsapp email e-mail mail web website site courriel tél téléphone \
     teléfono correo móvil тел телефон факс почта сайт эл هاتف فاكس بريد جوال موقع 电话 传真 邮箱 邮编 网址 手机 \
     zip postcode cp bp cedex p.o po box s/n",
    &[]
);

/// Words of an address.
pub(super) static ADDRESS: Words = words!(
    "street st road rd avenue av ave lane drive square plaza boulevard blvd building floor suite room house block \
     plot unit district p.o po box address headquarters office rue place quartier immeuble étage bp adresse siège calle \
     carrera avenida av paseo edificio piso apartado n.º nº n° dirección sede ciudad ул улица пр проспект пер переулок площадь д дом \
     кв офис г город адрес п/я شارع طريق ساحة مبنى طابق عمارة حي ص.ب ص ب عنوان العنوان مدينة صندوق",
    &["路", "街", "号", "室", "楼", "信箱", "邮编", "大道", "地址", "號"]
);

/// Words in the names of organizations.
pub(super) static ORGANIZATION: Words = words!(
    "ngo ngos association associations foundation institute institution centre center network organization organisation \
     society council commission committee alliance coalition union federation trust fund forum university college school \
     academy initiative project shelter league movement cross caritas chapter \
     ong fondation institut réseau société conseil comité ligue université école collectif fédération mouvement observatoire \
     asociación fundación instituto centro red organización sociedad consejo comisión comité alianza coalición unión federación \
     universidad observatorio corporación \
     нпо ассоциация фонд институт центр сеть организация общество совет комитет альянс коалиция союз федерация университет \
     движение ано оо ооо \
     جمعية الجمعية منظمة المنظمة مؤسسة المؤسسة مركز المركز معهد المعهد شبكة الشبكة اتحاد جامعة الجامعة ائتلاف رابطة المجلس \
     مجلس تحالف هيئة لجنة اللجنة",
    &[
        "协会",
        "组织",
        "中心",
        "基金会",
        "联盟",
        "大学",
        "学院",
        "网络",
        "委员会",
        "学会",
        "研究所",
        "联合会",
        "協會",
        "組織"
    ]
);

/// Words by which a State's conduct is spoken of.
pub(super) static AUTHORITY: Words = words!(
    "government govt police president minister ministry ministers army military court courts parliament authorities \
     regime state judge judges officials prison prisons border guards arrests arrested kills killed detains detained \
     crisis war \
     gouvernement président ministre ministère armée tribunal parlement autorités régime prison crise \
     guerre arrestations \
     gobierno policía presidente ministro ministerio ejército tribunal parlamento autoridades régimen cárcel \
     crisis guerra detenciones \
     правительство полиция президент министр министерство армия суд парламент власти режим тюрьма война \
     аресты \
     حكومة الحكومة شرطة الشرطة رئيس الرئيس وزير وزارة جيش الجيش محكمة برلمان سلطات السلطات نظام سجن حرب",
    &["政府", "警察", "总统", "部长", "军队", "法院", "议会", "当局", "政权", "监狱", "战争", "逮捕"]
);

/// Words that are small in a name.
pub(super) static PARTICLE: Words = words!(
    "of the and for & against on to de la le les du des et pour contre sur à aux en el los las y del para contra e i и по \
     для против van von der den di da do dos das bin al el",
    &[]
);

/// Words of a sentence, never of a name.
pub(super) static SENTENCE: Words = words!(
    "we our i my in from at this these those it its they their he she is are was were has have had be been not but that \
     which who when where there here will can should must also only many some \
     nous notre nos je dans depuis ce cette ces il elle ils elles est sont était ont avait pas mais qui que dont où il \
     nosotros nuestra nuestro nuestras nuestros yo esta este estos estas es son era fue han ha no pero que quien donde hay \
     desde según \
     мы наш наша наше наши я в во на из это эти он она они был была были есть не но который которая где когда у с со \
     في من إلى على عن مع نحن نعمل تعمل يعمل كان كانت قد لا لم لن أن إن التي الذي الذين هذا هذه هو هي هم حيث منذ",
    &["我们", "在", "是", "被", "了", "有", "的", "从", "不", "他", "她", "。", "！", "？", "我們"]
);
