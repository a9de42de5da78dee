// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/ballotwords.h"

#include <QCoreApplication>

namespace ui {

namespace {

using ballots::Fault;

class BallotWords
{
    Q_DECLARE_TR_FUNCTIONS(BallotWords)

public:
    /// With %1 for the row, and %2 and %3 for the details.
    static QString of(Fault fault)
    {
        switch (fault) {
        case Fault::NoCount:
            return tr("Row %1 is invalid: “%2” is not a number of ballots.");
        case Fault::NoMark:
            return tr("Row %1 is invalid: “%2” is not a mark that “%3” can have.");
        case Fault::TooManyCells:
            return tr("Row %1 is invalid: it has something beyond the columns of the header.");
        case Fault::TooManyMarks:
            return tr("Row %1 is invalid: it gives more than a ballot may give.");
        case Fault::TooFewMarks:
            return tr("Row %1 is invalid: it gives less than a ballot must give.");
        case Fault::UnknownOption:
            return tr("Row %1 is invalid: there is no option “%2”.");
        case Fault::RepeatedOption:
            return tr("Row %1 is invalid: it names the option “%2” twice.");
        case Fault::EqualOptions:
            return tr("Row %1 is invalid: it holds options equal, which a file of strict orders must not.");
        case Fault::MissingOptions:
            return tr("Row %1 is invalid: it leaves options out, which a file of complete orders must not.");
        case Fault::PointsMissing:
            return tr("Row %1 is invalid: it does not have as many points as options.");
        case Fault::Unreadable:
            return tr("Row %1 is invalid: it is not written as a ballot of such a file.");
        }
        return {};
    }
};

} // namespace

QString sentenceOf(const ballots::BadBallot& bad)
{
    const QString sentence = BallotWords::of(bad.fault);
    // All at once: a detail may look like a place for the next.
    switch (bad.details.size()) {
    case 0:
        return sentence.arg(QString::number(bad.row));
    case 1:
        return sentence.arg(QString::number(bad.row), bad.details.at(0));
    default:
        return sentence.arg(QString::number(bad.row), bad.details.at(0), bad.details.at(1));
    }
}

} // namespace ui
