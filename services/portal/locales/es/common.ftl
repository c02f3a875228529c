# Lo que comparten todas las páginas.

site-name = Mecanismo de Examen
site-about = Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional y sus Protocolos
skip-to-content = Ir al contenido
ways-name = Páginas
desk-ways-name = Espacio de la Secretaría
way-states = Estados partes
way-groups = Grupos anuales
way-pairings = Quién examina a quién
way-drawings = Sorteos
way-meetings = Reuniones
way-how = Cómo se hace el sorteo
desk-way-start = Qué hacer ahora
desk-way-states = Estados
desk-way-meetings = Reuniones
desk-way-drawings = Sorteos
desk-way-requests = Solicitudes
signed-in-as = Sesión iniciada: { $name }
sign-in = Iniciar sesión
sign-out = Cerrar sesión
foot-days = Los días son días civiles en Viena, y el último cuenta entero.
foot-equal = Todos los Estados reciben el mismo trato: las listas son alfabéticas y nada aquí establece una clasificación.
foot-api = Lo mismo en forma de datos (OpenAPI)

whose-secretariat = Le toca a la Secretaría
whose-meeting = Le toca a la reunión

yes = Sí
no = No
show = Mostrar
back = Volver
page-before = Página anterior
page-after = Página siguiente
pages-of-list = Páginas de esta lista
back-to = Volver a: { $place }
record = Registrar
correct = Corregir
choose = Elija una opción
if-any = (opcional)
download-csv = Descargar en CSV
filter-name = Buscar por nombre
filter-count = Se muestran { "{count}" } de { "{total}" }.
table-region = Tabla
what-can-be-done = Qué se puede hacer
own-time = ({ "{time}" } donde se encuentra usted)

title-with-faults = No realizado:
faults-title = No se ha realizado
what-will-happen = Qué va a suceder
summary-lead = Todavía no se ha registrado nada. Revíselo una vez más.
summary-answers = Lo que usted escribió
summary-change = Cambiar algo

fault-line = { $question }: { $fault }
fault-missing = Aquí se necesita una respuesta.
fault-too-long = Es demasiado largo: { $most } caracteres como máximo.
fault-characters = Algunos caracteres no llegaron intactos o no se pueden mostrar. Escríbalos de nuevo.
fault-day = No es una fecha. Escriba el año, el mes y el día: 2020-11-27.
fault-number = No es un número entero.
fault-out-of-range = Este número está fuera de lo posible; el máximo es { $most }.
fault-state = Elija un Estado de la lista o escriba las tres letras mayúsculas de su código.
fault-instrument = Elija uno de los cuatro tratados.
fault-region = Elija un grupo regional, o ninguno.
fault-choice = Elija una de las respuestas.
fault-joining = Escriba cada Estado con su grupo, separados por una coma: AND 2, BTN 3.
fault-justification = Hay que indicar las circunstancias excepcionales: diga cuáles son.
fault-signature = No es la firma de un pulso: tiene 96 caracteres, de 0 a 9 y de a a f.

# Tratados y Estados.

state = Estado
states-on = En esta fecha
regional-group = Grupo regional
region-all = Todos los grupos regionales
region-african = Estados de África
region-asia-pacific = Estados de Asia y el Pacífico
region-eastern-european = Estados de Europa Oriental
region-grulac = Estados de América Latina y el Caribe
region-weog = Estados de Europa Occidental y otros Estados
region-none = Ningún grupo regional
instrument = Tratado
instruments = Tratados
instrument-untoc = Convención
instrument-tip = Trata de personas
instrument-som = Tráfico ilícito de migrantes
instrument-firearms = Armas de fuego
for-instruments = Para: { $instruments }
only-for = Solo para: { $instruments }
status = Situación
deposit = Depósito
day = Día
kind = Tipo

# Exámenes.

state-under-review = Estado parte examinado
reviewing-state = Estado parte examinador
yearly-group = Grupo anual
group-all = Todos los grupos
group-number = Grupo { $group }
under-review-in-group = Examinado en el grupo { $group }
slot-same-region = Examinador del mismo grupo regional
slot-other-region = Examinador de otro grupo regional
place = Puesto
additional = Adicional
by-decision = Por decisión de una reunión
lot = Extracción
not-drawn-yet = El sorteo todavía no se ha realizado.
void-word = NULO
void-tag = Prueba, nula
void-banner = Esto es una prueba. No pertenece a ninguna reunión y su resultado es nulo.

# Lo que se ha hecho.

done-recorded = Registrado.
done-imported =
    { $count ->
        [0] Se leyó el archivo. Ya se conocía todo su contenido.
        [one] Se leyó el archivo: un Estado es nuevo o ha cambiado.
       *[other] Se leyó el archivo: { $count } Estados son nuevos o han cambiado.
    }
done-scheduled = La reunión está programada.
done-moved = La reunión tiene su nueva fecha.
done-cancelled = La reunión está cancelada.
done-frozen = Los Estados que participan en el sorteo están fijados y el compromiso está publicado.
done-room = El valor queda incorporado.
done-drawn = El sorteo se ha realizado.
done-abandoned = Se abandonó el sorteo. El asiento se conserva.

# The choice among the six languages.

languages-name = Idioma

# A few words that stand alone, as a sentence.

sentence = { $says }.

# The reader's own time.

clock-there = { $day }, { $time } ({ $place }, { $offset })
own-end = Último segundo: { $clock }
own-refusal = En sus relojes, el último segundo era el { $until }, y su solicitud nos llegó el { $at }.
own-time-show = Mostrar en mi hora local
own-time-of = Hora local: { $place } (cambiar)
local-time-title = Hora local
local-time-lead = Los plazos vencen según los relojes de Viena. Las páginas también pueden mostrar cada momento en sus relojes, al igual que las cartas relativas a lo que usted envíe.
local-time-shown = Se muestra junto a la hora de Viena:
local-time-from-browser = Así lo indica su navegador. Si no es correcto, elija otro lugar.
local-time-country = ¿Dónde se encuentra usted?
local-time-which = ¿Por qué relojes se rige usted?
local-time-now = Ahora: { $clock }
local-time-city = Ciudad
local-time-city-hint = Elija una cuyos relojes marquen siempre la misma hora que los suyos.
local-time-unlisted = Su país o territorio no figura en la lista
local-time-show = Mostrar esta hora
local-time-forget = Olvidar este lugar
local-time-kept = El lugar se conserva durante un año en una cookie de este dispositivo, para no volver a preguntárselo. Cuando usted presenta una solicitud, se conserva también junto a su dirección de correo electrónico, para las cartas.
local-time-designations = Las denominaciones empleadas no entrañan, de parte de la Secretaría de las Naciones Unidas, juicio alguno sobre la condición jurídica de ningún país, territorio, ciudad o zona.
done-local-time = Los momentos se muestran también en sus relojes.
done-local-time-forgotten = Se ha olvidado el lugar.
world-africa = África
world-americas = Américas
world-asia = Asia
world-atlantic = Océano Atlántico
world-europe = Europa
world-indian = Océano Índico
world-pacific = Australia y océano Pacífico
