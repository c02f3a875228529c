# Who read what is confidential in a review.

reads-title = Qui a consulté cet examen
reads-lead = Toute consultation de ce qui est confidentiel dans cet examen est enregistrée, par lecteur et par jour. Les États de l’examen et le Secrétariat voient cette liste, et personne d’autre.
reads-none = Personne ne l’a encore consulté.
reads-who = Lecteur
reads-for = Au nom de
reads-on = Jour
reads-times = Nombre de consultations
reads-last = Dernière consultation
