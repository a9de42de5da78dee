// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agenda/sessiondetails.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include "core/usecases/agenda.h"
#include "ui/agenda/shortbutton.h"
#include "ui/agenda/speakerlist.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

PlainLabel* wrapped(PlainLabel::Look look, const QString& name)
{
    auto* label = new PlainLabel({}, look);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QString numbered(const QStringList& questions)
{
    QStringList lines;
    for (const QString& question : questions) {
        lines.append(QString::number(lines.size() + 1) + u' ' + question);
    }
    return lines.join(u'\n');
}

} // namespace

SessionDetails::SessionDetails(const Actions& actions, SpeakerList* speakers, QWidget* parent)
    : QScrollArea(parent)
    , m_title(wrapped(PlainLabel::Look::Strong, u"agenda.details.title"_s))
    , m_kind(wrapped(PlainLabel::Look::Muted, u"agenda.details.kind"_s))
    , m_lateLine(makeLateLine(actions.shift))
    , m_card(makeCard())
    , m_speakers(speakers)
{
    setObjectName(u"agenda.details"_s);
    setAccessibleName(tr("Details of the session"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * space);
    buttons->addWidget(makeShortButton(actions.edit, tr("Edit"), this));
    buttons->addWidget(makeShortButton(actions.extend, tr("+1 min"), this));
    buttons->addWidget(makeActionButton(actions.end, false, this));
    buttons->addStretch();

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    column->addWidget(m_title);
    column->addWidget(m_kind);
    column->addWidget(m_lateLine);
    column->addWidget(m_card);
    column->addLayout(buttons);
    column->addSpacing(space);
    column->addWidget(m_speakers);
    column->addStretch();
    setWidget(inside);
}

QWidget* SessionDetails::makeLateLine(QAction* shift)
{
    auto* line = new QWidget;
    m_late = wrapped(PlainLabel::Look::Muted, u"agenda.late"_s);
    QPushButton* button = makeShortButton(shift, tr("Shift them"), line);
    button->setProperty("link", true);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_late, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    return line;
}

QWidget* SessionDetails::makeCard()
{
    m_moderator = wrapped(PlainLabel::Look::Text, u"agenda.details.moderator"_s);
    m_interpretation = wrapped(PlainLabel::Look::Text, u"agenda.details.interpretation"_s);
    m_questions = wrapped(PlainLabel::Look::Small, u"agenda.details.questions"_s);
    auto* card = new QWidget;
    card->setProperty("card", true);
    card->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 3 * space);
    column->setSpacing(space);
    const std::initializer_list<std::pair<QString, PlainLabel*>> parts{{tr("Moderator"), m_moderator},
                                                                       {tr("Interpretation"), m_interpretation},
                                                                       {tr("Guiding questions"), m_questions}};
    for (const auto& [heading, label] : parts) {
        auto* pair = new QWidget;
        auto* lines = new QVBoxLayout(pair);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(new PlainLabel(heading, PlainLabel::Look::Muted));
        lines->addWidget(label);
        column->addWidget(pair);
    }
    return card;
}

void SessionDetails::setText(PlainLabel* label, const QString& text)
{
    label->setText(text);
    label->parentWidget()->setVisible(!text.isEmpty());
}

void SessionDetails::showSession(const domain::Session& session)
{
    m_title->setText(session.title);
    m_kind->setText(session.room.isEmpty() ? wordOf(session.kind)
                                           : tr("%1, room %2", "kind").arg(wordOf(session.kind), session.room));
    setText(m_moderator, session.moderator);
    setText(m_interpretation, session.interpretation.join(u' '));
    setText(m_questions, numbered(session.questions));
    m_card->setVisible(!session.moderator.isEmpty() || !session.interpretation.isEmpty() ||
                       !session.questions.isEmpty());
    const int late = usecases::minutesLate(session);
    m_late->setText(late > 0 ? tr("Started %n minutes late; later times unchanged.", nullptr, late)
                             : tr("Started %n minutes early; later times unchanged.", nullptr, -late));
    m_lateLine->setVisible(late != 0 && !session.ended.isValid());
    m_speakers->showSession(session);
    widget()->show();
}

void SessionDetails::showNothing()
{
    widget()->hide();
}

} // namespace ui
