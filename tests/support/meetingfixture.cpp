// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/meetingfixture.h"

#include <QFile>

#include "core/domain/lists.h"
#include "core/usecases/importing.h"
#include "core/usecases/points.h"
#include "core/usecases/sample.h"
#include "core/usecases/setup.h"

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

constexpr char groupsCsv[] = "Group,Mark,Room\nAfrica,AF,18\nEurope,EU,19\n";
constexpr char themesCsv[] = "Theme,Title,Element,ElementTitle,ElementShort\n"
                             "2,Regular pathways,q,Protection of labour rights,labour rights\n"
                             "4,Contributions of migrants,h,Remittances and their costs,remittances\n";
constexpr char participantsCsv[] = "No,Category,Organization,Short,Name,Region,Present\n"
                                   "1,ISCM,Migration Dialogue for Southern Africa,MIDSA,Ms One,Africa,yes\n"
                                   "2,ISCM,Budapest Process,Budapest,Mr Two,Europe,yes\n"
                                   "3,Regional Economic Organization,European Union,EU,Ms Three,Europe,no\n";

template <class T>
T must(domain::Result<T> result)
{
    if (!result) {
        qFatal("The fixture could not be made: error %d, %s", static_cast<int>(result.error().code),
               qPrintable(result.error().details.join(u", "_s)));
    }
    return std::move(*result);
}

void import(usecases::Workspace& workspace, usecases::ImportKind kind, const QString& path, const char* csv)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) < 0) {
        qFatal("The fixture could not write %s", qPrintable(path));
    }
    file.close();
    must(usecases::Import(workspace).run(kind, path));
}

template <class T, class Matches>
auto idWhere(const domain::Table<T>& table, Matches matches)
{
    for (const T& value : table) {
        if (matches(value)) {
            return value.id;
        }
    }
    return decltype(T::id)();
}

} // namespace

MeetingFixture::MeetingFixture()
    : m_folder(std::make_unique<QTemporaryDir>())
{
}

MeetingFixture MeetingFixture::empty()
{
    MeetingFixture fixture;
    fixture.m_workspace = must(usecases::createMeeting(fixture.path(u"test.rapporteur"_s), u"Test meeting"_s,
                                                       u"regional"_s, fixture.m_clock.function()));
    return fixture;
}

MeetingFixture MeetingFixture::small()
{
    MeetingFixture fixture = empty();
    using usecases::ImportKind;
    import(*fixture.m_workspace, ImportKind::Groups, fixture.path(u"groups.csv"_s), groupsCsv);
    import(*fixture.m_workspace, ImportKind::Themes, fixture.path(u"themes.csv"_s), themesCsv);
    import(*fixture.m_workspace, ImportKind::Participants, fixture.path(u"participants.csv"_s), participantsCsv);
    return fixture;
}

MeetingFixture MeetingFixture::sample()
{
    MeetingFixture fixture;
    fixture.m_workspace =
        must(usecases::createSampleMeeting(fixture.path(u"sample.rapporteur"_s), fixture.m_clock.function()));
    return fixture;
}

void MeetingFixture::reopen()
{
    const QString file = m_workspace->path();
    m_workspace.reset();
    m_workspace = must(usecases::Workspace::open(file, m_clock.function()));
}

domain::GroupId MeetingFixture::group(const QString& mark) const
{
    return idWhere(meeting().groups, [&](const domain::Group& group) { return group.mark == mark; });
}

domain::QuestionId MeetingFixture::question(int number) const
{
    return domain::questionsInOrder(meeting()).value(number - 1).id;
}

domain::ElementId MeetingFixture::element(const QString& code) const
{
    return idWhere(meeting().elements, [&](const domain::Element& element) { return element.code == code; });
}

domain::BodyId MeetingFixture::body(const QString& shortName) const
{
    return idWhere(meeting().bodies, [&](const domain::Body& body) { return body.shortName == shortName; });
}

domain::PointId MeetingFixture::addPoint(const QString& mark, const QString& text)
{
    return must(usecases::Points(*m_workspace).add({group(mark), question(1), text, {}, {}}));
}

} // namespace tests
