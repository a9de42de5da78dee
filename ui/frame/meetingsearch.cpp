// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/meetingsearch.h"

#include "core/domain/lists.h"
#include "ui/models/foldedtext.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

class Search
{
public:
    Search(const QStringList& words, int limit)
        : m_words(words)
        , m_limit(limit)
    {
    }

    template <class T, class Text, class Detail>
    void in(const domain::Table<T>& table, const QString& screen, Text text, Detail detail)
    {
        int left = m_limit;
        for (const T& value : table) {
            if (left == 0) {
                return;
            }
            if (stands(value) && holdsAll(foldedText(text(value)), m_words)) {
                m_found.append({screen, {text(value), detail(value), value.id.uuid()}});
                --left;
            }
        }
    }

    [[nodiscard]] const QList<FoundThere>& found() const { return m_found; }

private:
    const QStringList& m_words;
    int m_limit;
    QList<FoundThere> m_found;
};

template <class T, class Name>
QString nameIn(const domain::Table<T>& table, const decltype(T::id)& id, Name name)
{
    const T* value = table.find(id);
    return value ? name(*value) : QString();
}

} // namespace

QList<FoundThere> searchMeeting(const domain::Meeting& meeting, const QStringList& words, int limit)
{
    Search search(words, limit);
    search.in(
        meeting.recommendations, u"board"_s, [](const domain::Recommendation& one) { return one.text; },
        [](const domain::Recommendation& one) { return wordOf(one.track); });
    search.in(
        meeting.points, u"rooms"_s, [](const domain::Point& point) { return point.text; },
        [&](const domain::Point& point) {
            return nameIn(meeting.groups, point.group, [](const domain::Group& group) { return group.name; });
        });
    search.in(
        meeting.participants, u"people"_s, [](const domain::Participant& person) { return person.name; },
        [&](const domain::Participant& person) {
            return nameIn(meeting.bodies, person.body, [](const domain::Body& body) { return body.label(); });
        });
    search.in(
        meeting.sessions, u"agenda"_s, [](const domain::Session& session) { return session.title; },
        [](const domain::Session& session) { return session.starts.toString(u"HH:mm"_s); });
    return search.found();
}

} // namespace ui
