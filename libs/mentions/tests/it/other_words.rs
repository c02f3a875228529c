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
