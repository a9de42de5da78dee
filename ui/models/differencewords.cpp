// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/differencewords.h"

#include "core/domain/lists.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

DifferenceWords::DifferenceWords(const Meeting& meeting, ConvergenceModel::By by)
    : m_meeting(meeting)
{
    for (const Element& element : meeting.elements) {
        const domain::Theme* theme = meeting.themes.find(element.theme);
        const bool byTheme = by == ConvergenceModel::By::Theme;
        m_rows.insert(element.code, byTheme ? (theme ? theme->code : QString()) : element.code);
    }
}

Conclusion DifferenceWords::ofElement(const usecases::Dispute& dispute, Conclusion::Kind kind) const
{
    const ConvergenceRow& element = dispute.element;
    const QString label = element.shortTitle.isEmpty() ? element.title : element.shortTitle;
    Conclusion made;
    made.id = element.code;
    made.kind = kind;
    made.row = m_rows.value(element.code);
    made.text = u"("_s + element.code + u") "_s + label;
    made.told = label;
    made.shown = dispute.points.value(0).uuid();
    return made;
}

Conclusion DifferenceWords::ofDispute(const usecases::Dispute& dispute) const
{
    const ConvergenceRow& element = dispute.element;
    Conclusion made = ofElement(dispute, Conclusion::Kind::Dispute);
    made.sides = {{groups(element.agreed), wordOf(Stance::GeneralAgreement)},
                  {groups(element.opposed), wordOf(Stance::Disagreement)}};
    const QString told =
        tr("%1: agreement in %2, disagreement in %3").arg(made.told, names(element.agreed), names(element.opposed));
    made.told = told;
    if (!element.unsettled.isEmpty()) {
        made.sides.append({groups(element.unsettled), wordOf(Stance::NotSettled), true});
        made.told = tr("%1, not settled in %2").arg(told, names(element.unsettled));
    }
    return made;
}

Conclusion DifferenceWords::ofOpen(const usecases::Dispute& dispute) const
{
    const ConvergenceRow& element = dispute.element;
    Conclusion made = ofElement(dispute, Conclusion::Kind::Open);
    made.note = tr("not settled in %1").arg(marks(element.unsettled));
    made.told =
        tr("%1: agreement in %2, not settled in %3").arg(made.told, names(element.agreed), names(element.unsettled));
    return made;
}

Conclusion DifferenceWords::ofWarned(const usecases::Suggestion& suggestion) const
{
    Conclusion made;
    made.kind = Conclusion::Kind::Warned;
    made.text = sentencesOf(suggestion.warnings).join(u' ');
    QStringList ids;
    QStringList told{made.text};
    for (const usecases::Suggestion::Member& member : suggestion.members) {
        const Point* point = m_meeting.points.find(member.point);
        const Group* group = point ? m_meeting.groups.find(point->group) : nullptr;
        if (group) {
            ids.append(member.point.toText());
            made.sides.append({{*group}, point->text});
            told.append(tr("%1: %2.", "group, its point").arg(group->name, point->text));
        }
    }
    made.id = ids.join(u'+');
    made.told = told.join(u' ');
    made.shown = suggestion.members.first().point.uuid();
    return made;
}

QList<Group> DifferenceWords::groups(const QList<GroupId>& ids) const
{
    QList<Group> found;
    for (const GroupId& id : ids) {
        if (const Group* group = m_meeting.groups.find(id)) {
            found.append(*group);
        }
    }
    return found;
}

QString DifferenceWords::names(const QList<GroupId>& ids) const
{
    QStringList names;
    for (const Group& group : groups(ids)) {
        names.append(group.name);
    }
    return names.join(u"; "_s); // a name may have commas
}

QString DifferenceWords::marks(const QList<GroupId>& ids) const
{
    QStringList marks;
    for (const Group& group : groups(ids)) {
        marks.append(group.mark);
    }
    return marks.join(u", ");
}

} // namespace ui
