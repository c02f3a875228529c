# Who read what is confidential in a review.

reads-title = Quién ha consultado este examen
reads-lead = Toda consulta de lo que es confidencial en este examen queda registrada, por lector y por día. Ven esta lista los Estados del examen y la Secretaría, y nadie más.
reads-none = Todavía no lo ha consultado nadie.
reads-who = Lector
reads-for = En nombre de
reads-on = Día
reads-times = Número de consultas
reads-last = Última consulta
