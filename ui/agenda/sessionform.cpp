// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agenda/sessionform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QDate writtenDate(const QString& text)
{
    const QString written = text.simplified();
    for (const QString& form : {u"yyyy-M-d"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s}) {
        if (const QDate date = QDate::fromString(written, form); date.isValid()) {
            return date;
        }
    }
    for (const QLocale& locale : {QLocale(), QLocale::c()}) {
        if (const QDate date = locale.toDate(written, u"d MMMM yyyy"_s); date.isValid()) {
            return date;
        }
    }
    return {};
}

QTime writtenTime(const QString& text)
{
    const QString written = text.simplified();
    for (const QString& form : {u"H:m"_s, u"H.m"_s, u"HHmm"_s}) {
        if (const QTime time = QTime::fromString(written, form); time.isValid()) {
            return time;
        }
    }
    return {};
}

SessionForm::SessionForm(QWidget* parent)
    : FormPanel(u"session"_s, parent)
    , m_title(addLines(tr("Title"), u"title"_s, 2))
    , m_date(addLine(tr("Date"), u"date"_s))
    , m_starts(addLine(tr("Start"), u"start"_s))
    , m_ends(addLine(tr("End"), u"end"_s))
{
    joinLast(3, 2);
    m_kind = addChoice(tr("Kind"), u"kind"_s);
    m_room = addLine(tr("Room"), u"room"_s);
    joinLast(2);
    m_moderator = addLine(tr("Moderator"), u"moderator"_s);
    m_speakers = addLines(tr("Speakers, one a line"), u"speakers"_s, 3);
    m_interpretation = addLine(tr("Interpretation, e.g. en fr es"), u"interpretation"_s);
    m_questions = addLines(tr("Guiding questions, one a line"), u"questions"_s, 4);
    for (const domain::SessionKind kind : domain::allOf<domain::SessionKind>()) {
        m_kind->addItem(wordOf(kind), QVariant::fromValue(kind));
    }
}

void SessionForm::edit(const domain::Session& session)
{
    m_session = session;
    clearComplaint();
    setTitle(session.id.isNull() ? tr("New session") : tr("Edit the session"));
    m_title->setPlainText(session.title);
    fill(m_date, session.date.toString(Qt::ISODate));
    fill(m_starts, session.starts.toString(u"HH:mm"_s));
    fill(m_ends, session.ends.toString(u"HH:mm"_s));
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(session.kind)));
    fill(m_room, session.room);
    fill(m_moderator, session.moderator);
    m_speakers->setPlainText(session.speakers.join(u'\n'));
    fill(m_interpretation, session.interpretation.join(u' '));
    m_questions->setPlainText(session.questions.join(u'\n'));
    m_title->setFocus();
}

std::optional<QTime> SessionForm::timeIn(QLineEdit* field)
{
    const QTime time = writtenTime(field->text());
    if (!time.isValid()) {
        complain(tr("“%1” is no time of day; write it as 14:30.").arg(field->text()), field);
        return std::nullopt;
    }
    return time;
}

std::optional<domain::Session> SessionForm::session()
{
    domain::Session session = m_session;
    session.title = m_title->toPlainText().simplified();
    if (session.title.isEmpty()) {
        complain(tr("A session needs a title."), m_title);
        return std::nullopt;
    }
    session.date = writtenDate(m_date->text());
    if (!session.date.isValid()) {
        complain(tr("“%1” is no day of the calendar; write it as 2017-10-10.").arg(m_date->text()), m_date);
        return std::nullopt;
    }
    const std::optional<QTime> starts = timeIn(m_starts);
    const std::optional<QTime> ends = starts ? timeIn(m_ends) : std::nullopt;
    if (!starts || !ends) {
        return std::nullopt;
    }
    if (*ends <= *starts) {
        complain(tr("The session ends at %1, which is not after its start at %2.")
                     .arg(ends->toString(u"HH:mm"_s), starts->toString(u"HH:mm"_s)),
                 m_ends);
        return std::nullopt;
    }
    session.starts = *starts;
    session.ends = *ends;
    session.kind = m_kind->currentData().value<domain::SessionKind>();
    session.room = m_room->text();
    session.moderator = m_moderator->text();
    session.speakers = linesOf(m_speakers);
    session.interpretation = codesOf(m_interpretation);
    session.questions = linesOf(m_questions);
    clearComplaint();
    return session;
}

} // namespace ui
