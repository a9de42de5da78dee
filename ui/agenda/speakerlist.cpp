// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agenda/speakerlist.h"

#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>

#include "ui/agenda/shortbutton.h"
#include "ui/agenda/speakerdelegate.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

SpeakerList::SpeakerList(const Theme& theme, Now now, Names names, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_names(std::move(names))
    , m_model(new SpeakersModel(this))
    , m_list(new QListView)
    , m_name(new QLineEdit)
    , m_next(new QAction(tr("Next speaker"), this))
    , m_extend(new QAction(tr("One more minute for the speaker"), this))
    , m_add(new QAction(tr("Add speaker"), this))
{
    makeActions();
    m_list->setObjectName(u"agenda.speakers"_s);
    m_list->setAccessibleName(tr("Speakers of the session"));
    m_list->setProperty("framed", true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SpeakerDelegate(theme, m_list));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));

    m_name->setObjectName(u"agenda.speaker.name"_s);
    m_name->setAccessibleName(tr("Name of the speaker"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->hide();
    connect(m_name, &QLineEdit::returnPressed, this, &SpeakerList::takeName);
    auto* leave = new QShortcut(Qt::Key_Escape, m_name, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, m_name, [this] {
        m_name->hide();
        m_list->setFocus();
    });

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * space);
    buttons->addWidget(makeShortButton(m_extend, tr("+1 min"), this));
    buttons->addWidget(makeShortButton(m_next, tr("Next"), this));
    buttons->addWidget(makeActionButton(m_add, false, this));
    buttons->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    column->addWidget(new PlainLabel(tr("Speakers"), PlainLabel::Look::Strong));
    column->addWidget(m_list);
    column->addWidget(m_name);
    column->addLayout(buttons);
}

void SpeakerList::makeActions()
{
    m_next->setObjectName(u"agenda.nextSpeaker"_s);
    m_next->setShortcut(Qt::Key_N);
    m_next->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_extend->setObjectName(u"agenda.extendSpeaker"_s);
    m_add->setObjectName(u"agenda.addSpeaker"_s);
    m_add->setToolTip(tr("Somebody asks for the floor"));
    addAction(m_next);
    connect(m_next, &QAction::triggered, this, [this] {
        times().next(m_now());
        refresh();
        Q_EMIT floorChanged();
    });
    connect(m_extend, &QAction::triggered, this, [this] {
        times().addMinute();
        refresh();
    });
    connect(m_add, &QAction::triggered, this, &SpeakerList::askForName);
}

void SpeakerList::showSession(const domain::Session& session)
{
    if (m_session != session.id) {
        m_name->hide();
    }
    m_session = session.id;
    times().setSpeakers(session.speakers);
    if (session.ended.isValid()) {
        times().stop(m_now());
    }
    refresh();
}

void SpeakerList::tick()
{
    if (isCounting()) {
        refresh();
    }
}

bool SpeakerList::isCounting() const
{
    return m_times.value(m_session).current() >= 0;
}

void SpeakerList::refresh()
{
    m_model->show(times(), m_now());
    const SpeakerTimes& shown = times();
    bool waiting = false;
    for (qsizetype at = 0; at < shown.count(); ++at) {
        waiting = waiting || (!shown.hasSpoken(at) && at != shown.current());
    }
    m_next->setEnabled(waiting || shown.current() >= 0);
    m_extend->setEnabled(shown.current() >= 0);
    m_list->setVisible(shown.count() > 0);
    int height = 2 * space + 2;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    m_list->setFixedHeight(height);
}

void SpeakerList::askForName()
{
    auto* completer = new QCompleter(m_names(), m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    m_name->clear();
    m_name->show();
    m_name->setFocus();
}

void SpeakerList::takeName()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty()) {
        m_name->clear();
        Q_EMIT speakerWanted(name);
    }
}

} // namespace ui
