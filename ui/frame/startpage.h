// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class PlainLabel;

/// What the program shows when it is started without a file: a new meeting, one that there is, or the sample.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// \a recent: paths of meeting files, the latest first; those that are gone are left out.
    explicit StartPage(const QStringList& recent, QWidget* parent = nullptr);
    /// Says why a meeting could not be opened; plain text.
    void complain(const QString& sentence);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void joinRequested();
    void recentRequested(const QString& path);

private:
    void addRecent(QVBoxLayout& column, const QStringList& recent);

    PlainLabel* m_complaint;
};

} // namespace ui
