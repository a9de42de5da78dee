// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collecting/dispute.h"

#include <algorithm>

namespace ui {

using usecases::FieldClash;

namespace {

void addSide(Dispute& dispute, const DisputeSide& side, bool isLater)
{
    QList<DisputeSide>& sides = dispute.sides;
    const auto same = std::find_if(sides.begin(), sides.end(),
                                   [&side](const DisputeSide& one) { return one.written.value == side.written.value; });
    const qsizetype at = same - sides.begin();
    if (same == sides.end()) {
        sides.append(side);
    } else if (same->written.when < side.written.when) {
        *same = side;
    }
    if (isLater && sides.at(dispute.later).written.when <= side.written.when) {
        dispute.later = at;
    }
}

void add(QList<Dispute>& disputes, const FieldClash& clash, const QString& file)
{
    Dispute fresh{clash.entity, clash.id, clash.field, clash.subject, {{clash.ours, {}}}, 0};
    auto known =
        std::find_if(disputes.begin(), disputes.end(), [&fresh](const Dispute& one) { return one.isAbout(fresh); });
    if (known == disputes.end()) {
        known = disputes.insert(disputes.end(), fresh);
    } else {
        addSide(*known, {clash.ours, {}}, !clash.theirsIsLater);
    }
    addSide(*known, {clash.theirs, file}, clash.theirsIsLater);
}

} // namespace

QList<Dispute> disputesIn(const QList<usecases::Handed>& handed)
{
    QList<Dispute> disputes;
    for (const usecases::Handed& one : handed) {
        for (const FieldClash& clash : one.clashes) {
            add(disputes, clash, one.path);
        }
    }
    return disputes;
}

domain::Done settle(usecases::Workspace& workspace, const Dispute& dispute, qsizetype side)
{
    const usecases::ClashSide& wanted = dispute.sides.at(side).written;
    domain::Done done;
    for (const DisputeSide& now : dispute.sides) {
        done = usecases::choose(
            workspace, {dispute.entity, dispute.id, dispute.field, dispute.subject, now.written, wanted, false},
            wanted);
        if (done || done.error().code != domain::ErrorCode::ChangedSince) {
            break;
        }
    }
    return done;
}

} // namespace ui
