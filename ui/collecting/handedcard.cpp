// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collecting/handedcard.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/domain/lists.h"
#include "ui/collecting/collectwords.h"
#include "ui/widgets/elidinglabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/groupmark.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

/// The plenary first, then the rooms in the order in which people see them, then rooms that are not here yet.
QList<GroupId> inOrder(const QMap<GroupId, int>& byRoom, const Meeting& meeting)
{
    QList<GroupId> rooms;
    const auto addIfThere = [&](const GroupId& room) {
        if (byRoom.contains(room) && !rooms.contains(room)) {
            rooms.append(room);
        }
    };
    addIfThere({});
    for (const Group& group : groupsInOrder(meeting)) {
        addIfThere(group.id);
    }
    for (auto room = byRoom.keyBegin(); room != byRoom.keyEnd(); ++room) {
        addIfThere(*room);
    }
    return rooms;
}

QWidget* roomWidget(const GroupId& room, int entries, const Meeting& meeting, const Theme& theme)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(space + space / 2);
    if (const Group* group = meeting.groups.find(room)) {
        row->addWidget(new GroupMark(*group, theme));
    }
    row->addWidget(new PlainLabel(HandedCard::tr("%1: %2", "a room and how many")
                                      .arg(CollectWords::roomName(meeting, room), QString::number(entries)),
                                  PlainLabel::Look::Small));
    return widget;
}

} // namespace

HandedCard::HandedCard(const usecases::Handed& handed, const Meeting& meeting, const Theme& theme, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"collect.file"_s);
    setProperty("card", true);
    auto* name = new ElidingLabel(PlainLabel::Look::Strong);
    name->setText(QFileInfo(handed.path).fileName());
    auto* top = new QHBoxLayout;
    top->setSpacing(3 * space);
    top->addWidget(name, 1);
    top->addWidget(new PlainLabel(CollectWords::entries(handed.entries), PlainLabel::Look::Quiet));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 2 * space, 3 * space, 2 * space);
    column->setSpacing(2 * space);
    column->addLayout(top);
    if (!handed.byRoom.isEmpty()) {
        auto* rooms = new QWidget;
        auto* flow = new FlowLayout(rooms);
        flow->setContentsMargins({});
        flow->setSpacing(4 * space);
        for (const GroupId& room : inOrder(handed.byRoom, meeting)) {
            flow->addWidget(roomWidget(room, handed.byRoom.value(room), meeting, theme));
        }
        column->addWidget(rooms);
    }
}

} // namespace ui
