# Общее для всех страниц.

site-name = Механизм обзора хода осуществления
site-about = Конвенция Организации Объединенных Наций против транснациональной организованной преступности и протоколы к ней
skip-to-content = Перейти к содержанию
ways-name = Страницы
desk-ways-name = Рабочий стол Секретариата
way-states = Государства-участники
way-groups = Годовые группы
way-pairings = Кто проводит обзор и в отношении кого
way-drawings = Жеребьевки
way-meetings = Совещания
way-how = Как проводится жеребьевка
desk-way-start = Что делать дальше
desk-way-states = Государства
desk-way-meetings = Совещания
desk-way-drawings = Жеребьевки
desk-way-requests = Просьбы
signed-in-as = Вход выполнен: { $name }
sign-in = Войти
sign-out = Выйти
foot-days = Дни – календарные дни в Вене; последний день считается полностью.
foot-equal = Ко всем государствам подход одинаковый: списки составлены по алфавиту, и никаких рейтингов здесь нет.
foot-api = То же самое в виде данных (OpenAPI)

whose-secretariat = Действует Секретариат
whose-meeting = Действует совещание

yes = Да
no = Нет
show = Показать
back = Назад
page-before = Предыдущая страница
page-after = Следующая страница
pages-of-list = Страницы этого списка
back-to = Назад: { $place }
record = Записать
correct = Исправить
choose = Выберите вариант
if-any = (необязательно)
download-csv = Скачать в формате CSV
filter-name = Найти по названию
filter-count = Показано: { "{count}" } из { "{total}" }.
table-region = Таблица
what-can-be-done = Что можно сделать
own-time = ({ "{time}" } по вашему времени)

title-with-faults = Не сделано:
faults-title = Это не было сделано
what-will-happen = Что произойдет
summary-lead = Пока ничего не записано. Проверьте все еще раз.
summary-answers = Что вы указали
summary-change = Изменить

fault-line = { $question }: { $fault }
fault-missing = Здесь нужен ответ.
fault-too-long = Слишком длинный текст: не более { $most } знаков.
fault-characters = Некоторые знаки дошли с искажением или не могут быть показаны. Введите их ещё раз.
fault-day = Это не дата. Укажите год, месяц и день: 2020-11-27.
fault-number = Это не целое число.
fault-out-of-range = Это число вне допустимых пределов; наибольшее – { $most }.
fault-state = Выберите государство из списка или укажите его код из трех прописных букв.
fault-instrument = Выберите один из четырех договоров.
fault-region = Выберите региональную группу или вариант без группы.
fault-choice = Выберите один из ответов.
fault-joining = Укажите каждое государство с его группой, через запятую: AND 2, BTN 3.
fault-justification = Исключительные обстоятельства нужно назвать: укажите, в чем они состоят.
fault-signature = Это не подпись импульса: в ней 96 знаков – цифры от 0 до 9 и буквы от a до f.

# Договоры и государства.

state = Государство
states-on = На этот день
regional-group = Региональная группа
region-all = Все региональные группы
region-african = Государства Африки
region-asia-pacific = Государства Азии и Тихого океана
region-eastern-european = Государства Восточной Европы
region-grulac = Государства Латинской Америки и Карибского бассейна
region-weog = Государства Западной Европы и другие государства
region-none = Без региональной группы
instrument = Договор
instruments = Договоры
instrument-untoc = Конвенция
instrument-tip = Протокол о торговле людьми
instrument-som = Протокол о незаконном ввозе мигрантов
instrument-firearms = Протокол об огнестрельном оружии
for-instruments = Договоры: { $instruments }
only-for = Только договоры: { $instruments }
status = Статус
deposit = Сдача на хранение
day = День
kind = Вид

# Обзоры.

state-under-review = Государство-участник, в отношении которого проводится обзор
reviewing-state = Государство, проводящее обзор
yearly-group = Годовая группа
group-all = Все группы
group-number = Группа { $group }
under-review-in-group = Обзор проводится в группе { $group }
slot-same-region = Проводящее обзор государство из той же региональной группы
slot-other-region = Проводящее обзор государство из другой региональной группы
place = Место
additional = Дополнительное
by-decision = По решению совещания
lot = Жребий
not-drawn-yet = Жеребьевка еще не проведена.
void-word = НЕДЕЙСТВИТЕЛЬНО
void-tag = Проба, недействительна
void-banner = Это проба. Она не относится ни к какому совещанию, и ее результат недействителен.

# Что было сделано.

done-recorded = Записано.
done-imported =
    { $count ->
        [0] Файл прочитан. Все его сведения уже были известны.
        [one] Файл прочитан: { $count } государство внесено или изменено.
        [few] Файл прочитан: { $count } государства внесены или изменены.
        [many] Файл прочитан: { $count } государств внесены или изменены.
       *[other] Файл прочитан: { $count } государства внесены или изменены.
    }
done-scheduled = Совещание назначено.
done-moved = Для совещания назначен новый день.
done-cancelled = Совещание отменено.
done-frozen = Состав государств для жеребьевки зафиксирован, обязательство опубликовано.
done-room = Значение включено.
done-drawn = Жеребьевка проведена.
done-abandoned = От жеребьевки отказались. Запись о ней остается.

# The choice among the six languages.

languages-name = Язык

# A few words that stand alone, as a sentence.

sentence = { $says }.

# The reader's own time.

clock-there = { $day }, { $time } ({ $place }, { $offset })
own-end = Последняя секунда: { $clock }
own-refusal = По вашим часам последняя секунда – { $until }, а ваш запрос поступил к нам { $at }.
own-time-show = Показать по моему местному времени
own-time-of = Местное время: { $place } (изменить)
local-time-title = Местное время
local-time-lead = Сроки истекают по венскому времени. На страницах каждый момент может быть указан и по вашим часам, как и в письмах о том, что вы отправили.
local-time-shown = Указывается рядом с венским временем:
local-time-from-browser = Так сообщает ваш браузер. Если это не так, выберите другое место.
local-time-country = Где вы находитесь?
local-time-which = По каким часам вы живете?
local-time-now = Сейчас: { $clock }
local-time-city = Город
local-time-city-hint = Выберите город, в котором часы всегда показывают то же время, что и ваши.
local-time-unlisted = Вашей страны или территории нет в списке
local-time-show = Показывать это время
local-time-forget = Забыть это место
local-time-kept = Место хранится в течение года в файле cookie на этом устройстве, чтобы не спрашивать вас снова. Когда вы подаете заявку, оно хранится также вместе с вашим адресом электронной почты – для писем.
local-time-designations = Употребляемые обозначения не означают выражения со стороны Секретариата Организации Объединенных Наций какого бы то ни было мнения относительно правового статуса страны, территории, города или района.
done-local-time = Время указывается и по вашим часам.
done-local-time-forgotten = Место забыто.
world-africa = Африка
world-americas = Северная и Южная Америка
world-asia = Азия
world-atlantic = Атлантический океан
world-europe = Европа
world-indian = Индийский океан
world-pacific = Австралия и Тихий океан
