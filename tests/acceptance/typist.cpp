// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rapporteur at the program's own window who never stops typing. Says on standard output what was answered, line by
// line: "draft TEXT" what stood in the line at the start, "typed TEXT" after a key, "added TEXT" after Enter.

#include <QApplication>
#include <QLineEdit>
#include <cstdio>

#include "tests/support/windowfixture.h"

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const char* what, const QString& text)
{
    std::printf("%s %s\n", what, qPrintable(text));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto workspace = usecases::Workspace::open(arguments.value(1));
    if (!workspace) {
        return 1;
    }
    tests::WindowFixture fixture(**workspace);
    fixture.window.goTo(u"rooms"_s);
    auto* line = fixture.find<QLineEdit>(u"rooms.entry"_s);
    line->setFocus();
    say("draft", line->text());
    line->clear();
    for (int number = 1;; ++number) {
        for (const QChar key : u"Point %1 of run %2"_s.arg(number).arg(arguments.value(2))) {
            QTest::keyClick(line, key.toLatin1());
            QCoreApplication::processEvents();
            say("typed", line->text());
        }
        const QString text = line->text();
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
        if (!line->text().isEmpty()) {
            return 2;
        }
        say("added", text);
    }
}
