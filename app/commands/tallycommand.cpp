// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCommandLineParser>
#include <QCoreApplication>
#include <optional>

#include "app/commands/command.h"
#include "core/ballots/tallyjson.h"
#include "ui/words/ballotwords.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int mostSeats = 10'000;
constexpr int mostRegions = 1'000;

QString listOf(const QList<domain::Rule>& rules)
{
    QStringList words;
    for (const domain::Rule rule : rules) {
        words.append(domain::toText(rule));
    }
    return words.join(u", "_s);
}

/// What is asked for beside the file.
struct Question
{
    domain::Rule rule = domain::Rule::Av;
    voting::Limits limits;
    QString regions;
};

/// Nothing: \a wrong says why.
std::optional<Question> questionOf(const QCommandLineParser& parser, QString& wrong)
{
    Question question;
    const auto rule = domain::fromText<domain::Rule>(parser.value(u"rule"_s));
    bool seatsAreNumber = false;
    bool neededIsNumber = false;
    question.limits.seats = parser.value(u"seats"_s).toInt(&seatsAreNumber);
    question.limits.regionsNeeded = parser.value(u"needed"_s).toInt(&neededIsNumber);
    question.regions = parser.value(u"regions"_s);
    if (!rule) {
        wrong = Words::tr("The rule is one of %1.").arg(listOf(domain::allOf<domain::Rule>()));
    } else if (!seatsAreNumber || question.limits.seats < 1 || question.limits.seats > mostSeats) {
        wrong = Words::tr("The seats are a number from 1 to %1.").arg(mostSeats);
    } else if (!neededIsNumber || question.limits.regionsNeeded < 1 || question.limits.regionsNeeded > mostRegions) {
        wrong = Words::tr("The regions needed are a number from 1 to %1.").arg(mostRegions);
    } else if (parser.isSet(u"regions"_s) && question.regions.trimmed().isEmpty()) {
        wrong = Words::tr("Say which column has the voters' regions.");
    }
    question.rule = rule.value_or(question.rule);
    return wrong.isEmpty() ? std::optional(question) : std::nullopt;
}

Exit tallied(const Command& command, const Question& question, const ballots::BallotFile& file)
{
    const voting::BallotKind kind = ballots::kindOf(file.method);
    if (voting::kindOf(question.rule) != kind) {
        return wrongUsage(command,
                          Words::tr("The rule %1 does not count the ballots of this file; they ask for one of %2.")
                              .arg(domain::toText(question.rule), listOf(voting::rulesFor(kind))));
    }
    if (question.rule == domain::Rule::Breadth && !file.hasRegions) {
        return wrongUsage(command, Words::tr("The rule breadth needs the voters' regions; say which column has them."));
    }
    const auto json = ballots::recount(file, question.rule, question.limits);
    if (!json) {
        return complain(json.error());
    }
    for (const ballots::BadBallot& bad : file.invalid) {
        mention(ui::sentenceOf(bad));
    }
    printBytes(*json);
    return Exit::Done;
}

} // namespace

Exit runTally(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"rule"_s, Words::tr("how to count: %1").arg(listOf(domain::allOf<domain::Rule>())), u"RULE"_s});
    parser.addOption({u"seats"_s, Words::tr("how many options are chosen"), u"N"_s});
    parser.addOption({u"regions"_s,
                      Words::tr("the column with the voters' regions, which breadth needs; in the program's own CSV it "
                                "is Region unless you say otherwise"),
                      u"COLUMN"_s});
    parser.addOption({u"needed"_s, Words::tr("in how many regions breadth asks for more than half"), u"K"_s, u"3"_s});
    parser.addPositionalArgument(
        u"BALLOTS"_s, Words::tr("a file that ends in csv (as this program exports ballots), pb (Pabulib; whatever a "
                                "project costs, it takes one seat), or soc, soi, toc, toi or cat (PrefLib; of "
                                "categories the first approves)"));
    Exit exit = Exit::Done;
    if (!parse(parser, command, arguments, 1, 1, exit)) {
        return exit;
    }
    QString wrong;
    const auto question = questionOf(parser, wrong);
    if (!question) {
        return wrongUsage(command, wrong);
    }
    const auto file = ballots::readBallots(parser.positionalArguments().constFirst(), question->regions);
    if (!file && file.error().code == domain::ErrorCode::FormatUnknown) {
        return wrongUsage(command, Words::tr("The file's name must end in csv, pb, soc, soi, toc, toi or cat."));
    }
    return file ? tallied(command, *question, *file) : complain(file.error());
}

} // namespace app
