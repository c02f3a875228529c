use crate::support::expect;

#[test]
fn pr_53b_names_and_adjectives_in_english() {
    expect(&[
        ("The police of Kenya closed three shelters.", "KEN"),
        ("Kenya's parliament and Uganda’s courts", "KEN UGA"),
        ("Kenyan officials and Kenyans abroad", "KEN KEN"),
        ("Trafficking routes from Nigeria and Niger to Libya", "NGA NER LBY"),
        ("In Papua New Guinea, Equatorial Guinea, Guinea-Bissau and Guinea", "PNG GNQ GNB GIN"),
        ("the Dominican Republic and Dominica", "DOM DMA"),
        ("Turkey, or Türkiye, and Turkish courts", "TUR TUR TUR"),
        ("Côte d'Ivoire, Cote d’Ivoire, Ivory Coast, Ivorian", "CIV CIV CIV CIV"),
        ("The U.S. and the US, the USA and the United States of America", "USA USA USA USA"),
        ("The UK (Northern Ireland) and Ireland", "GBR GBR IRL"),
        ("North Korea, South Korea, the Republic of Korea, the DPRK", "PRK KOR KOR PRK"),
        ("the Democratic Republic of the Congo, the DRC, the Congo", "COD COD COG"),
        ("the Lao People's Democratic Republic and Lao PDR", "LAO LAO"),
        ("Micronesia (Federated States of), Bolivia (Plurinational State of)", "FSM BOL"),
        ("Iran (Islamic Republic of) and the Islamic Republic of Iran", "IRN IRN"),
        ("Viet Nam, Vietnam and Vietnamese victims", "VNM VNM VNM"),
        ("Czechia; Czech Republic; Eswatini/Swaziland; Myanmar - Burma", "CZE CZE SWZ SWZ MMR MMR"),
        ("Syrian and Palestinian refugees in Lebanon", "SYR PSE LBN"),
        ("CHINA AND RUSSIA HAVE NOT RATIFIED", "CHN RUS"),
        ("the netherlands and saudi arabia", "NLD SAU"),
        ("traffickers in nigeria and thailand", "NGA THA"),
        ("St. Lucia, Saint Vincent and the Grenadines, Trinidad & Tobago", "LCA VCT TTO"),
        ("#Kenya_2025 and Franco-Kenyan talks", "KEN KEN"),
        ("Sierra\nLeone is named across two lines", "SLE"),
        ("the European Union and the Holy See", "EUE VAT"),
        ("Polish prosecutors, Swiss banks and a Dutch court", "POL CHE NLD"),
        ("We work in Nairobi, Kenya.", "KEN"),
        ("Filipino seafarers, Thai owners and a Pole", "PHL THA POL"),
    ]);
}

#[test]
fn pr_53b_the_words_are_given_as_they_are_written() {
    let text = "Women in TÜRKİYE and Cote  d’Ivoire";
    let found = mentions::mentions(text);
    let words: Vec<&str> = found.iter().map(|one| one.words.as_str()).collect();
    assert_eq!(words, ["TÜRKİYE", "Cote  d’Ivoire"]);
    for one in &found {
        assert_eq!(&text[one.start..one.end], one.words);
    }
}
