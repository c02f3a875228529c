use crate::support::expect;

#[test]
fn pr_53b_an_address_does_not_count() {
    expect(&[
        ("NGO, Nairobi, Kenya", ""),
        ("P.O. Box 12, Nairobi, Kenya.", ""),
        ("Shelter House, 12 rue X, 75011 Paris, France", ""),
        ("Shelter House, P.O. Box 12, Nairobi, Kenya, tel. +254 20 123456, mail@shelter.example", ""),
        ("Nairobi, Kenya Tel: +254 20 123456", ""),
        ("Jane Doe, Nairobi, Kenya", ""),
        ("Kenyan Women's Association, Box 7, Nairobi, Kenya", ""),
        ("Shelter House\nP.O. Box 12\nNairobi\nKenya", ""),
        ("Fondation Abri, 3 avenue de la Paix, 1202 Genève, Suisse", ""),
        ("Fundación Refugio, Calle 12 n.º 3, Bogotá, Colombia", ""),
        ("Фонд «Приют», ул. Ленина, д. 5, г. Москва, Россия", ""),
        ("جمعية المأوى، شارع النيل ١٢، القاهرة، مصر", ""),
        ("肯尼亚内罗毕市莫伊大道12号", ""),
        ("地址：肯尼亚内罗毕市莫伊大道12号", ""),
        ("庇护协会，内罗毕，肯尼亚", ""),
    ]);
}

#[test]
fn pr_53b_a_letterhead_does_not_count() {
    expect(&[
        ("Kenya Human Rights Commission\n\nShelters need money.", ""),
        ("Shelters need money.\n\nAsociación de Mujeres del Perú", ""),
        ("肯尼亚人权协会\n\n庇护所需要资金。", ""),
        ("One.\nTwo.\nKenya Human Rights Commission\nThree.\nFour.\nFive.", "KEN"),
    ]);
}

#[test]
fn pr_53b_a_sentence_or_a_heading_counts() {
    expect(&[
        ("We work in Nairobi, Kenya.", "KEN"),
        ("In Nairobi, Kenya", "KEN"),
        ("Police raid in Nairobi, Kenya", "KEN"),
        ("Police Kill Activists, Nairobi, Kenya", "KEN"),
        ("POLICE KILLED ACTIVISTS, NAIROBI, KENYA", "KEN"),
        ("Kenya, Uganda, Tanzania", "KEN UGA TZA"),
        ("Kenya", "KEN"),
        ("Kenyan Government Attacks NGO Network", "KEN"),
        ("Kenyan NGO Council Members Beaten\n\nThey were hurt.", "KEN"),
        ("Kenya Human Rights Commission", "KEN"),
        ("the European Union and the Holy See\n\nBoth are parties.", "EUE VAT"),
        ("Ministry of the Interior, Nairobi, Kenya", "KEN"),
        ("Nous travaillons à Dakar, Sénégal", "SEN"),
        ("Trabajamos en Lima, Perú", "PER"),
        ("Мы работаем в Москве, Россия", "RUS"),
        ("نعمل في القاهرة، مصر", "EGY"),
        ("我们在内罗毕，肯尼亚工作。", "KEN"),
        ("The shelter is closed.\nKenya", "KEN"),
    ]);
}
