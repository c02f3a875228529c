# Письма, за которыми следит Секретариат.

desk-way-letters = Письма
letters-lead = Что отправлено и что ожидает отправки. Сначала стоят письма, которые ни до кого не дошли.
letters-none = Пока не написано ни одного письма.
letters-all = Все
letter-about = О чем
letter-to = Кому
letter-to-secretariat = Собственный адрес Секретариата
letter-to-nobody = Удалено
letter-state = Состояние
letter-when = Когда
letter-written = Написано
letter-next = Следующая попытка:
letter-tries =
    { $count ->
        [one] { $count } попытка
        [few] { $count } попытки
        [many] { $count } попыток
       *[other] { $count } попытки
    }
letter-tries-made = Попытки
letter-queued = Ожидает
letter-sending = Отправляется
letter-sent = Отправлено
letter-failed = Отправка прекращена
letter-bounced = Отклонено окончательно
letter-dropped = Не отправлено
letter-failed-advice = Ни один сервер не принял это письмо в течение трех дней. Проверьте, уходят ли письма вообще; о чем говорилось в письме, нужно сообщить иначе.
letter-bounced-advice = Сервер получателя не принимает этот адрес. Больше туда ничего не отправляется. Попросите у организации или представительства другой адрес и запишите его.
letter-dropped-advice = Имя и адрес получателя удалены до отправки.
letter-of-receipt = Подтверждение получения заявки
letter-of-link = Личная ссылка, повторно
letter-of-status = Состояние заявки
letter-of-moving = Диалог перенесен или изменен
letter-of-cancelling = Диалог не состоится
letter-of-reminder = Напоминание
letter-of-invitation = Об учетной записи
letter-of-list = Список разослан
letter-of-alarm = Вниманию Секретариата
letter-fault-code = Сервер ответил { $code }.
letter-fault-connection = Соединение прервалось.
letter-fault-time = Сервер слишком долго не отвечал.
letter-fault-protection = Соединение не удалось защитить.
letter-fault-address = Это не адрес.
letter-fault-size = Письмо слишком велико.
letter-fault-folder = В папку для писем нельзя записать.
letter-fault-program = Письмо не удалось составить.
letter-says = Что в нем говорится
letter-kept-about = Письма хранятся здесь, потому что не указан сервер, который бы их доставлял. Личная ссылка в письме открывает страницы его получателя: не передавайте ее никому другому.
letter-not-kept = Текст письма удаляется, когда письмо ушло и когда удаляется адрес его получателя.
