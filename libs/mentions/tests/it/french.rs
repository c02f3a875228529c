use crate::support::expect;

#[test]
fn pr_53b_names_and_adjectives_in_french() {
    expect(&[
        ("La police du Kenya a fermé trois foyers.", "KEN"),
        ("les autorités kényanes et la justice sénégalaise", "KEN SEN"),
        ("L’Inde, l'Algérie et l’Équateur", "IND DZA ECU"),
        ("aux États-Unis d’Amérique et aux Etats-Unis", "USA USA"),
        ("le gouvernement français, une Française, des Français", "FRA FRA FRA"),
        ("la République démocratique du Congo, la RDC et le Congo", "COD COD COG"),
        ("la Guinée équatoriale, la Guinée-Bissau et la Guinée", "GNQ GNB GIN"),
        ("le Niger, le Nigéria, des Nigériens et des Nigérians", "NER NGA NER NGA"),
        ("la Suisse et les banques suisses", "CHE CHE"),
        ("Royaume-Uni de Grande-Bretagne et d’Irlande du Nord", "GBR"),
        ("les prisons turques et la Türkiye", "TUR TUR"),
        ("la Corée du Nord, la République de Corée", "PRK KOR"),
        ("une ONG néo-zélandaise et des victimes sud-africaines", "NZL ZAF"),
        ("Saint-Vincent-et-les Grenadines, Sainte-Lucie", "VCT LCA"),
        ("les Pays-Bas, la Fédération de Russie, la police russe", "NLD RUS RUS"),
        ("EN CÔTE D’IVOIRE ET AU BENIN", "CIV BEN"),
        ("l’Union européenne", "EUE"),
        ("les réseaux albanais et les ports grecs", "ALB GRC"),
        ("un tribunal chypriote, une loi belge", "CYP BEL"),
    ]);
}
