//! What looks like a State's name and is none.

use crate::support::expect;

#[test]
fn pr_53b_pieces_of_words_are_no_names() {
    expect(&[
        ("A woman, a Romanesque church, Germane remarks", ""),
        ("Indianapolis, Malicious, Chadwick, Perusing", ""),
        ("Гвинейский залив и латиноамериканские сети", ""),
        ("التعاون المالي ومكافحة الجرائم المالية", ""),
        ("دعم مالي للضحايا", ""),
        ("沿海地区和上海地区", ""),
        ("发展中国家的立法国家，其中国际合作", ""),
        ("6月10日本组织举行会议，增加纳税", ""),
        ("الاستعراض القطري والتقارير القطرية", ""),
        ("مجرى الأحداث وفي هذا المجال", ""),
    ]);
}

/// Ordinary sentences of comments that name no State.
#[test]
fn pr_53b_ordinary_texts_name_no_state() {
    expect(&[
        ("缔约国应当为受害者提供庇护、法律援助和医疗服务，并与民间社会合作打击跨国有组织犯罪。", ""),
        ("我们在过去的十年中支持了两千多名贩运受害者，其中国内受害者占一半。", ""),
        ("ينبغي للدول الأطراف أن توفر المأوى والمساعدة القانونية والمالية للضحايا وأن تتعاون مع المجتمع المدني.", ""),
        ("يجب مكافحة غسل الأموال والجريمة المنظمة عبر الوطنية في جميع أنحاء العالم.", ""),
        ("Государства-участники должны обеспечить жертвам приют, правовую помощь и защиту от мести.", ""),
        ("Мы просим, чтобы того, кто помогает жертвам, не преследовали; кроме того, нужны деньги.", ""),
        ("Les États parties devraient offrir aux victimes un abri, une aide juridique et des soins.", ""),
        ("Los Estados parte deben ofrecer a las víctimas refugio, asistencia jurídica y atención médica.", ""),
        ("States parties should offer victims shelter, legal aid and care, and consult civil society in time.", ""),
    ]);
}

#[test]
fn pr_53b_words_in_small_letters_are_no_names() {
    expect(&[
        ("to polish silver, a china cup and a turkey", ""),
        ("join us; tell us; it may be", ""),
        ("JOIN US NOW", ""),
        ("a hand grenade and a chili", ""),
        ("heavy fines and poles", ""),
        ("после того как мы передали перу и кубу", ""),
        ("Того же мнения мы держимся.", ""),
        ("poudre de chili, grenade à main", ""),
        ("un chile, una granada y el irán", ""),
        ("the mali of words, peru, oman", ""),
    ]);
}

#[test]
fn pr_53b_seas_regions_languages_and_money_are_no_states() {
    expect(&[
        ("the Indian Ocean, the Gulf of Guinea, the Jordan River", ""),
        ("Latin American and African American women in New Mexico", ""),
        ("l’océan Indien, le golfe de Guinée, en français", ""),
        ("el golfo de México, en español", ""),
        ("на русском языке, Индийский океан, Латинская Америка", ""),
        ("印度洋和墨西哥湾", ""),
        ("المحيط الهندي وأمريكا اللاتينية", ""),
        ("published in English, French and Spanish", ""),
        ("en anglais, français et espagnol", ""),
        ("US$ 500, 20 U.S. dollars", ""),
    ]);
}

#[test]
fn pr_53b_links_and_mail_addresses_are_no_words() {
    expect(&[
        ("See https://example.org/kenya/report and www.france.example.", ""),
        ("Write to shelter-kenya@example.org now.", ""),
        ("Kenya/Uganda", "KEN UGA"),
    ]);
}

#[test]
fn pr_53b_doubtful_names_are_held_for_a_person() {
    expect(&[("Jordan spoke of Georgia.", "JOR GEO"), ("Polish it well.", "POL"), ("Grenade attacks", "GRD")]);
}

#[test]
fn pr_53b_what_the_documentation_calls_missed_is_missed() {
    expect(&[
        ("the Kremlin and Paris", ""),
        ("in mali and togo", ""),
        ("#SaveKenya", ""),
        ("Кеnya", ""),
        ("أغلقت مالي الحدود", ""),
        ("中方和中美关系", ""),
        ("Women's Network Attacked, Nairobi, Kenya", ""),
    ]);
}
