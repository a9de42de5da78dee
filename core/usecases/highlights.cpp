// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/highlights.h"

#include <QFileInfo>
#include <QLocale>

#include "core/documents/highlights.h"
#include "core/documents/save.h"
#include "core/domain/lists.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/committing.h"
#include "core/usecases/countedrounds.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;
namespace field = journal::field;

namespace {

std::optional<QLocale> localeOf(const QString& language)
{
    if (language == u"en"_s) {
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    if (language == u"fr"_s) {
        return QLocale(QLocale::French, QLocale::France);
    }
    return std::nullopt;
}

/// One paragraph a section, so that two laptops that edit it write to the same one.
ParagraphId paragraphIdOf(const Meeting& meeting, const QString& key)
{
    return ParagraphId(QUuid::createUuidV5(meeting.details.id.uuid(), u"paragraph/"_s + key));
}

} // namespace

Result<documents::Document> Highlights::compose(const QString& language) const
{
    const std::optional<QLocale> locale = localeOf(language);
    if (!locale) {
        return fail(ErrorCode::NotFound, {language});
    }
    return documents::loadTemplate(language).and_then([&](const documents::Template& standing) {
        return documents::composeHighlights(m_workspace.meeting(), standing, *locale, QTimeZone::systemTimeZone(),
                                            countedRounds(m_workspace.meeting()));
    });
}

Done Highlights::exportTo(const QString& path, const QString& language) const
{
    return compose(language)
        .and_then([&path](const documents::Document& document) {
            return documents::render(document, QFileInfo(path).suffix());
        })
        .and_then([&path](const QByteArray& bytes) { return documents::writeFileSafely(path, bytes); });
}

Done Highlights::editParagraph(const QString& key, const QString& text)
{
    const auto accepted = acceptedParagraph(text);
    if (!accepted) {
        return tl::unexpected(accepted.error());
    }
    const Paragraph* old = paragraphOfKey(m_workspace.meeting(), key);
    if (old && old->text == *accepted) {
        return {};
    }
    const ParagraphId id = paragraphIdOf(m_workspace.meeting(), key);
    journal::ChangeList changes;
    changes.set(id, field::key, key).set(id, field::text, *accepted);
    return m_workspace.commit(inPlenary(intent::paragraphEdit, Role::Organizer, changes));
}

Done Highlights::restoreParagraph(const QString& key)
{
    journal::ChangeList changes;
    if (paragraphOfKey(m_workspace.meeting(), key)) {
        changes.clear(paragraphIdOf(m_workspace.meeting(), key), field::text);
    }
    return m_workspace.commit(inPlenary(intent::paragraphRestore, Role::Organizer, changes));
}

Result<QList<Wording>> wordingsOf(Workspace& workspace, const RecommendationId& id)
{
    const journal::FieldKey key{Entity::Recommendation, id.uuid(), QString::fromLatin1(field::text)};
    return workspace.file().entriesOf(key).map([&key](const QList<journal::Entry>& entries) {
        QList<Wording> wordings;
        for (const journal::Entry& entry : entries) {
            for (const journal::Change& change : entry.what.changes) {
                if (change.key == key && !change.value.isNull()) {
                    wordings.append({change.value, entry.time.toUtc(), entry.what.actor});
                }
            }
        }
        return wordings;
    });
}

} // namespace usecases
