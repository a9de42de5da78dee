// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/topbar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ui/style/restyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int barHeight = 52;
constexpr int fieldWidth = 230;
constexpr int dotSize = 8;
constexpr int longestTitle = 40;
constexpr int longestSession = 460;

} // namespace

TopBar::TopBar(QMenu* menu, QWidget* parent)
    : QFrame(parent)
    , m_meeting(new QToolButton)
    , m_session(new ElidingLabel(PlainLabel::Look::Quiet))
    , m_time(new QPushButton)
    , m_projector(new QPushButton)
    , m_field(new QLineEdit)
    , m_dot(new QFrame)
    , m_state(new PlainLabel({}, PlainLabel::Look::Quiet))
{
    setObjectName(u"topbar"_s);
    setFixedHeight(barHeight);
    m_meeting->setObjectName(u"topbar.meeting"_s);
    m_meeting->setProperty("flat", true);
    m_meeting->setProperty("heading", true);
    m_meeting->setFocusPolicy(Qt::StrongFocus);
    m_meeting->setPopupMode(QToolButton::InstantPopup);
    m_meeting->setMenu(menu);
    m_session->setObjectName(u"topbar.session"_s);
    m_session->setMaximumWidth(longestSession);
    m_time->setObjectName(u"topbar.time"_s);
    m_time->setProperty("pill", true);
    connect(m_time, &QPushButton::clicked, this, &TopBar::timeClicked);
    m_projector->setObjectName(u"topbar.projector"_s);
    m_projector->setProperty("pill", true);
    m_projector->setToolTip(tr("Take off the projector"));
    connect(m_projector, &QPushButton::clicked, this, &TopBar::projectorClicked);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * space, 0, 4 * space, 0);
    row->setSpacing(3 * space);
    row->addWidget(m_meeting);
    row->addWidget(m_session, 4);
    row->addWidget(m_time);
    row->addWidget(m_projector);
    row->addStretch(1);
    addField();
    addState();
    setSession({}, std::nullopt);
    setSaved();
}

void TopBar::addField()
{
    m_field->setObjectName(u"topbar.find"_s);
    m_field->setAccessibleName(tr("Find or run"));
    m_field->setPlaceholderText(tr("Find or run…"));
    m_field->setFixedWidth(fieldWidth);
    auto* key = new PlainLabel(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    key->setProperty("look", u"key"_s);
    auto* inside = new QHBoxLayout(m_field);
    inside->setContentsMargins(0, 0, 2 * space, 0);
    inside->addStretch();
    inside->addWidget(key, 0, Qt::AlignVCenter);
    connect(m_field, &QLineEdit::textChanged, key, [key](const QString& text) { key->setVisible(text.isEmpty()); });
    layout()->addWidget(m_field);
}

void TopBar::addState()
{
    m_dot->setFixedSize(dotSize, dotSize);
    m_state->setObjectName(u"topbar.state"_s);
    auto* state = new QHBoxLayout;
    state->setSpacing(space + 2);
    state->addWidget(m_dot);
    state->addWidget(m_state);
    qobject_cast<QHBoxLayout*>(layout())->addLayout(state);
}

void TopBar::setMeeting(const QString& title)
{
    const QString shown = title.size() > longestTitle ? title.first(longestTitle).trimmed() + u"…"_s : title;
    m_meeting->setText(QString(shown).replace(u'&', "&&"_L1));
    m_meeting->setAccessibleName(tr("Meeting %1").arg(title));
}

void TopBar::setSession(const QString& title, std::optional<qint64> secondsLeft)
{
    if (m_session->text() != title) {
        m_session->setText(title);
    }
    m_time->setVisible(secondsLeft.has_value());
    if (!secondsLeft) {
        return;
    }
    const QString time = durationWord(*secondsLeft);
    m_time->setText(time);
    m_time->setAccessibleName(*secondsLeft > 0 ? tr("Time left: %1").arg(time) : tr("Past its time: %1").arg(time));
    m_time->setToolTip(tr("Go to the agenda"));
    restyle(*m_time, "late", *secondsLeft <= 0);
}

void TopBar::setProjector(bool on, bool blank)
{
    const QString text = blank ? tr("Projector blank") : tr("On the projector");
    m_projector->setText(text);
    m_projector->setAccessibleName(tr("%1: take it off", "state of the projector").arg(text));
    m_projector->setVisible(on);
    restyle(*m_projector, "late", blank);
}

void TopBar::setSaved()
{
    m_notSaved.clear();
    showState();
}

void TopBar::setNotSaved(const QString& sentence)
{
    m_notSaved = sentence;
    showState();
}

void TopBar::setLink(const QString& words, bool isTrouble, const QString& sentence)
{
    m_link = words;
    m_isTrouble = isTrouble;
    m_linkSentence = words.isEmpty() ? QString() : sentence;
    showState();
}

void TopBar::showState()
{
    const bool isSaved = m_notSaved.isEmpty();
    const QString saved = isSaved ? tr("Saved") : tr("Not saved");
    const QString text = m_link.isEmpty() ? saved : tr("%1 · %2", "saved, and the rooms").arg(saved, m_link);
    const QString tip = (isSaved ? m_linkSentence : m_notSaved).toHtmlEscaped();
    if (m_state->text() == text && m_state->toolTip() == tip) {
        return;
    }
    restyle(*m_dot, "dot", !isSaved ? u"bad"_s : m_isTrouble ? u"warning"_s : u"good"_s);
    if (isSaved) {
        m_state->setLook(PlainLabel::Look::Quiet);
    } else {
        restyle(*m_state, "look", u"bad"_s);
    }
    m_state->setText(text);
    m_state->setToolTip(tip);
}

} // namespace ui
