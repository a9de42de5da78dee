// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long the main job's steps take, beside what the bare libraries take for the same in the same run.
// Repeat with: build/release/tests/benchmarks/main_job

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>

#include "core/usecases/highlights.h"
#include "core/usecases/sample.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/rawsqlite.h"
#include "tests/support/largemeeting.h"
#include "tests/support/windowfixture.h"

using namespace Qt::Literals::StringLiterals;
using benchmarks::Figures;

namespace {

std::unique_ptr<usecases::Workspace> opened(const QString& path)
{
    auto workspace = usecases::Workspace::open(path);
    if (!workspace) {
        qFatal("%s could not be opened", qPrintable(path));
    }
    return std::move(*workspace);
}

/// From Enter to durable and painted, in the window, typed like a person.
Figures pointsFromEnterToShown(const QString& meetingFile)
{
    const auto workspace = opened(meetingFile);
    tests::WindowFixture fixture(*workspace);
    fixture.window.goTo(u"rooms"_s);
    auto* line = fixture.find<QLineEdit>(u"rooms.entry"_s);
    line->setFocus();
    fixture.settle();
    Figures figures;
    for (int i = 0; i < 500; ++i) {
        line->setText(u"A point typed into a large meeting, number %1"_s.arg(i));
        fixture.settle();
        figures.time([&] {
            QTest::keyClick(line, Qt::Key_Return);
            fixture.settle();
        });
        if (!line->text().isEmpty()) {
            qFatal("A point was not added");
        }
    }
    return figures;
}

/// A key of a line being typed, painted, while what resembles it is looked for.
Figures keysOfALine(const QString& meetingFile)
{
    const auto workspace = opened(meetingFile);
    tests::WindowFixture fixture(*workspace);
    fixture.window.goTo(u"rooms"_s);
    auto* line = fixture.find<QLineEdit>(u"rooms.entry"_s);
    line->setFocus();
    // Where all pairs take longer, it is typed while they are compared.
    [[maybe_unused]] const bool compared = QTest::qWaitFor([&fixture] { return !fixture.overlaps.isBehind(); }, 30'000);
    Figures figures;
    for (int i = 0; i < 10; ++i) {
        for (const QChar letter : u"Reduce remittance costs through bilateral agreements, item %1"_s.arg(i)) {
            figures.time([&] {
                QTest::keyClicks(line, letter);
                fixture.settle();
            });
        }
        line->clear();
        fixture.settle();
    }
    return figures;
}

/// One wheel step of a column of the Board, painted.
Figures framesOfTheBoard(const QString& meetingFile)
{
    const auto workspace = opened(meetingFile);
    tests::WindowFixture fixture(*workspace);
    fixture.window.goTo(u"board"_s);
    fixture.settle();
    Figures figures;
    for (int column = 0; column < 4; ++column) {
        auto* list = fixture.find<QAbstractItemView>(u"board.column.%1"_s.arg(column));
        QScrollBar* bar = list->verticalScrollBar();
        const int step = std::max(1, bar->maximum() / 300);
        for (int position = 0; position <= bar->maximum(); position += step) {
            figures.time([&] {
                bar->setValue(position);
                fixture.settle();
                list->viewport()->repaint();
            });
        }
    }
    return figures;
}

/// From the file to the first picture of the window.
Figures openings(const QString& meetingFile)
{
    Figures figures;
    for (int i = 0; i < 5; ++i) {
        figures.time([&] {
            const auto workspace = opened(meetingFile);
            tests::WindowFixture fixture(*workspace);
            fixture.settle();
            if (fixture.window.grab().isNull()) {
                qFatal("The window was not painted");
            }
        });
    }
    return figures;
}

Figures documentsOf(usecases::Workspace& workspace, const QString& folder)
{
    Figures figures;
    for (int i = 0; i < 20; ++i) {
        figures.time([&] {
            const usecases::Highlights highlights(workspace);
            if (!highlights.exportTo(folder + u"/highlights.docx"_s, u"en"_s) ||
                !highlights.exportTo(folder + u"/highlights.pdf"_s, u"en"_s)) {
                qFatal("The documents could not be written");
            }
        });
    }
    return figures;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString large = folder.filePath(u"large.rapporteur"_s);
    const QString board = folder.filePath(u"board.rapporteur"_s);
    tests::makeLargeMeeting(large, 10'000);
    tests::makeLargeMeeting(board, 2'000);
    auto sample = usecases::createSampleMeeting(folder.filePath(u"sample.rapporteur"_s));
    if (!sample || !usecases::finishSampleMeeting(**sample)) {
        qFatal("The sample meeting could not be made");
    }

    benchmarks::rawCommits(folder.path()).print("bare SQLite: one row, durable");
    pointsFromEnterToShown(large).print("a point from Enter to durable and shown, 10,000 points");
    keysOfALine(large).print("a key while typing, 10,000 points");
    framesOfTheBoard(board).print("a frame while the Board scrolls, 2,000 cards");
    benchmarks::rawRead(large).print("bare SQLite: every row of that file read");
    openings(large).print("a meeting of 10,000 points, from file to first picture");
    documentsOf(**sample, folder.path()).print("the Highlights as Word and PDF together");
    return 0;
}
