// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/people.h"
#include "tests/ui/board/stage.h"
#include "ui/board/markedtext.h"
#include "ui/board/overlapcommands.h"
#include "ui/models/pointcardsmodel.h"
#include "ui/widgets/keybutton.h"

namespace tests {

inline constexpr char16_t longRights[] = u"Protection of labour rights and safe environments for migrant workers";
inline constexpr char16_t rights[] = u"Protection of labour rights of migrant workers";

/// Two overlaps between Africa and Europe, and points that have nothing to do with them.
inline MeetingFixture twoOverlaps()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, QString::fromUtf16(longRights));
    meeting.addPoint(u"AF"_s, u"Remittances of families made faster and cheaper"_s);
    meeting.addPoint(u"AF"_s, u"Disaggregated statistics"_s);
    meeting.addPoint(u"EU"_s, QString::fromUtf16(rights));
    meeting.addPoint(u"EU"_s, u"Cheaper and faster remittances of families"_s);
    meeting.addPoint(u"EU"_s, u"Readmission agreements"_s);
    return meeting;
}

/// A point each of three groups, and one of "Disaggregated statistics".
inline MeetingFixture threeGroups()
{
    MeetingFixture meeting = MeetingFixture::small();
    domain::Group group;
    group.name = u"Americas"_s;
    group.mark = u"AM"_s;
    group.colour = 3;
    if (!usecases::People(meeting.workspace()).addGroup(group)) {
        qFatal("The group was not added");
    }
    meeting.addPoint(u"AF"_s, u"Inspections"_s);
    meeting.addPoint(u"EU"_s, u"Fair wages"_s);
    meeting.addPoint(u"AM"_s, u"Recruitment without debts"_s);
    meeting.addPoint(u"AF"_s, u"Disaggregated statistics"_s);
    return meeting;
}

/// The board with its strip in focus, as it is entered.
struct Desk : Stage
{
    explicit Desk(MeetingFixture meeting)
        : Stage(std::move(meeting))
    {
        screen.entered();
    }

    QString label(const QString& name) { return screen.findChild<QLabel*>(u"board.overlap."_s + name)->text(); }
    QString place() { return label(u"place"_s); }
    QStringList texts()
    {
        QStringList texts;
        for (const ui::MarkedText* one : screen.findChildren<ui::MarkedText*>()) {
            if (one->isVisible()) {
                texts.append(one->text());
            }
        }
        return texts;
    }
    ui::KeyButton& button(const QString& name)
    {
        return *screen.findChild<ui::KeyButton*>(u"board.overlap.%1.button"_s.arg(name));
    }
    /// As if it had been worked out that the points of the texts say the same.
    void suggest(const QStringList& texts, overlap::Warnings warnings = {})
    {
        usecases::Suggestion suggestion;
        for (const domain::Point& point : meeting().points) {
            if (texts.contains(point.text)) {
                suggestion.members.append({point.id, {}, 1000});
            }
        }
        suggestion.score = 912;
        suggestion.warnings = warnings;
        screen.findChild<ui::OverlapCommands*>()->follow({suggestion}, false);
    }
    usecases::Workspace& workspace() { return fixture.meeting.workspace(); }
    QSet<QString> sourcesOf(const domain::Recommendation& recommendation) const
    {
        QSet<QString> texts;
        for (const domain::PointId& point : recommendation.sources) {
            texts.insert(meeting().points.find(point)->text);
        }
        return texts;
    }
    domain::PointId pointOf(const QString& text) const
    {
        for (const domain::Point& point : meeting().points) {
            if (point.text == text) {
                return point.id;
            }
        }
        return {};
    }
    bool isOutlined(int number, int row)
    {
        return column(number).model()->index(row, 0).data(ui::PointCardsModel::OutlinedRole).toBool();
    }
};

inline QSet<QString> setOf(const QStringList& texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace tests
