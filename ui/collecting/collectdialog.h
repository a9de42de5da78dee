// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "ui/collecting/dispute.h"
#include "ui/screen/screen.h"

class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class DisputeCard;
class PlainLabel;

/// Shows what collecting files would bring before it is done, and has the moderator choose where a field was changed in
/// two places. Where a file is refused it says so in one sentence and nothing is taken in.
class CollectDialog : public QDialog
{
    Q_OBJECT

public:
    CollectDialog(Context& context, const QStringList& paths, QWidget* parent = nullptr);

    /// Reads the files and shows what they would bring. The dialog must be open: leaving it stops the reading.
    void preview();
    /// While files are read: once the one at hand is read.
    void reject() override;

private:
    enum class Reading { No, Yes, Stopped };
    using Collecting = domain::Result<QList<usecases::Handed>> (*)(usecases::Workspace& workspace,
                                                                   const QStringList& paths,
                                                                   const usecases::GoOn& goOn);
    void layOut();
    /// What \a collecting gives; nothing where it was refused, which is shown, or left, which closes the dialog.
    QList<usecases::Handed> read(Collecting collecting);
    /// Shows that the file is being read, and has what is due done.
    void showReading(int file);
    void show(const QList<usecases::Handed>& handed);
    void showRefused(const domain::Error& error);
    void showLate(const QList<Dispute>& disputes);
    void clear();
    void addDisputes(const QList<Dispute>& disputes, const QString& sentence);
    void offer(const QString& run);
    void run();
    void take(const QList<usecases::Handed>& handed);
    void leaveOut();
    /// Has the choices count that are about what \a open says, and gives what of it was not shown.
    QList<Dispute> settleShown(const QList<Dispute>& open);
    void tell();

    Context& m_context;
    QStringList m_paths;
    QString m_refused;                   ///< the file that keeps the others from being collected
    QList<usecases::Handed> m_collected; ///< what came; empty before
    Reading m_reading = Reading::No;
    QStringList m_notSettled; ///< why choices came to nothing
    QList<DisputeCard*> m_cards;
    PlainLabel* m_summary;
    QProgressBar* m_progress;
    PlainLabel* m_error;
    QScrollArea* m_scroll;
    QVBoxLayout* m_content = nullptr;
    QPushButton* m_leaveOut;
    QPushButton* m_close;
    QPushButton* m_run;
};

/// Asks for files and shows what they would bring.
void collectInto(Context& context, QWidget* parent);

} // namespace ui
