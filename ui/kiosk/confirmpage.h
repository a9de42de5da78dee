// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace ui {

class BallotDraft;
class WrappedLabel;

/// What is about to be cast, in words.
class ConfirmPage : public QWidget
{
    Q_OBJECT

public:
    ConfirmPage(const BallotDraft& draft, const QString& question, const QStringList& options,
                QWidget* parent = nullptr);

    /// Says why the ballot was not cast.
    void complain(const QString& sentence);
    void enter();

Q_SIGNALS:
    void confirmed();
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    WrappedLabel* m_message;
    QPushButton* m_cast;
    QPushButton* m_change;
    QScrollArea* m_area = nullptr;
};

} // namespace ui
