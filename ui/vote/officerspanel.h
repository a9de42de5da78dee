// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

#include "core/domain/result.h"
#include "core/secrecy/sealing.h"

class QAction;
class QCheckBox;
class QLineEdit;

namespace ui {

class PlainLabel;

/// Where the two officers of a secret ballot type their passphrases, to open the vote or to close it. The passphrases
/// stand in the fields alone, and no longer than they are needed.
class OfficersPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Asked { ToOpen, ToClose };
    /// Opens or closes the vote with them; an error in the passphrases is said beside the field.
    using Use = std::function<domain::Done(const secrecy::Passphrases& passphrases)>;

    explicit OfficersPanel(QWidget* parent = nullptr);

    /// Asks anew, with empty fields.
    void ask(Asked asked, const Use& use);
    void forget();
    [[nodiscard]] bool isAsking() const { return static_cast<bool>(m_use); }
    void submit();
    void enter();
    [[nodiscard]] QAction* leaveAction() const { return m_leave; }

Q_SIGNALS:
    /// The vote was opened or closed.
    void done();
    void left();
    /// What went wrong is not about the passphrases.
    void failed(const domain::Error& error);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QLineEdit* makeField(const QString& name, const QString& words);
    void complain(const domain::Error& error);
    void clearComplaint();
    void clearFields();
    [[nodiscard]] domain::Done useFields();

    Asked m_asked = Asked::ToOpen;
    Use m_use;
    PlainLabel* m_title;
    PlainLabel* m_purpose;
    QLineEdit* m_first;
    QLineEdit* m_second;
    PlainLabel* m_firstWrong;
    PlainLabel* m_secondWrong;
    QCheckBox* m_shown;
    PlainLabel* m_working;
    QAction* m_go;
    QAction* m_leave;
};

} // namespace ui
