// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/overlap/tasks.h"

#include "core/overlap/search/pairsearch.h"

namespace benchmarks {

using overlap::Collection;
using overlap::PairSearch;
using overlap::Reach;
using overlap::Statement;

namespace {

/// Ids that depend on nothing but their numbers.
domain::PointId idOf(int number)
{
    return domain::PointId(QUuid(static_cast<uint>(number) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
}

int numberOf(const domain::PointId& id)
{
    return static_cast<int>(id.uuid().data1) - 1;
}

using Right = std::function<std::optional<bool>(int, int)>;

/// Compares every pair of the texts of which it is known whether they say the same.
Meeting meetingOf(const QString& topic, const QList<ArgKp::Text>& texts, const Vectors& vectors, const Right& right,
                  Reach reach = Reach::Wanted)
{
    Collection collection(vectors);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Statement statement;
        statement.id = idOf(static_cast<int>(i));
        statement.text = texts.at(i).text;
        collection.put(statement);
    }
    const auto wanted = [&right](const Statement& a, const Statement& b) {
        return right(numberOf(a.id), numberOf(b.id)).has_value();
    };
    PairSearch search(collection, wanted, reach, static_cast<int>(texts.size()));
    while (search.step()) {
    }
    Meeting meeting{topic, static_cast<int>(texts.size()), {}};
    for (const PairSearch::Compared& pair : search.compared()) {
        const int a = numberOf(search.document(pair.a).statement.id);
        const int b = numberOf(search.document(pair.b).statement.id);
        meeting.examples.append({a, b, pair.features, right(a, b).value_or(false) ? 1.0F : 0.0F, pair.logit});
    }
    return meeting;
}

QList<ArgKp::Text> textsOf(const QList<ArgKp::Text>& all, const QString& topic)
{
    QList<ArgKp::Text> some;
    for (const ArgKp::Text& text : all) {
        if (text.topic == topic) {
            some.append(text);
        }
    }
    return some;
}

} // namespace

QList<Meeting> argumentsToKeyPoints(const ArgKp& data, const Vectors& vectors)
{
    QList<Meeting> meetings;
    for (const QString& topic : data.topics()) {
        const QList<ArgKp::Text> texts = textsOf(data.arguments, topic) + textsOf(data.keyPoints, topic);
        meetings.append(meetingOf(topic, texts, vectors, [&](int a, int b) -> std::optional<bool> {
            const auto found = data.labels.constFind({texts.at(std::min(a, b)).id, texts.at(std::max(a, b)).id});
            return found == data.labels.constEnd() ? std::nullopt : std::optional(*found);
        }));
    }
    return meetings;
}

QList<Meeting> samePoints(const ArgKp& data, const Vectors& vectors)
{
    QList<Meeting> meetings;
    const QHash<QString, QString> single = data.singleKeyPoints();
    for (const QString& topic : data.topics()) {
        const QList<ArgKp::Text> texts = textsOf(data.arguments, topic);
        QStringList keyPoints;
        for (const ArgKp::Text& text : texts) {
            keyPoints.append(single.value(text.id));
        }
        meetings.append(meetingOf(topic, texts, vectors, [&](int a, int b) -> std::optional<bool> {
            const bool isKnown = !keyPoints.at(a).isEmpty() && !keyPoints.at(b).isEmpty();
            return isKnown && texts.at(a).stance == texts.at(b).stance
                       ? std::optional(keyPoints.at(a) == keyPoints.at(b))
                       : std::nullopt;
        }));
    }
    return meetings;
}

QList<Meeting> stances(const ArgKp& data, const Vectors& vectors)
{
    QList<Meeting> meetings;
    for (const QString& topic : data.topics()) {
        const QList<ArgKp::Text> texts = textsOf(data.arguments, topic);
        meetings.append(meetingOf(
            topic, texts, vectors,
            [&](int a, int b) { return std::optional(texts.at(a).stance == texts.at(b).stance); }, Reach::Everywhere));
    }
    return meetings;
}

QList<Example> sentences(const QList<SentencePair>& pairs, overlap::Language language, const Vectors& vectors)
{
    Collection collection(vectors);
    int number = 0;
    const auto put = [&](const QString& text) {
        Statement statement;
        statement.id = idOf(number++);
        statement.text = text;
        statement.language = language;
        collection.put(statement);
    };
    for (const SentencePair& pair : pairs) {
        put(pair.a);
        put(pair.b);
    }
    overlap::Comparer comparer(collection);
    QList<Example> examples;
    for (int i = 0; i < pairs.size(); ++i) {
        Example example;
        example.a = 2 * i;
        example.b = 2 * i + 1;
        comparer.compare(*collection.find(idOf(example.a)), *collection.find(idOf(example.b)), example.features);
        example.right = static_cast<float>(pairs.at(i).score / 5);
        examples.append(example);
    }
    return examples;
}

} // namespace benchmarks
