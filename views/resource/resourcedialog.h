// SPDX-License-Identifier: MIT
#pragma once

#include "resourceform.h"
#include "statuslistmodel.h"

#include <QDialog>

namespace Foyer {

class Button;
class Choice;

/** The resources of the form's business, those whose name has the words that were typed. */
class ResourcesModel final : public StatusListModel {
    Q_OBJECT
public:
    /** @p form must outlive it. */
    explicit ResourcesModel(ResourceForm &form, QObject *parent = nullptr);

    void setFilter(const QString &text);
    [[nodiscard]] const ResourceSummary *resourceAt(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void retry() override;

private:
    void follow();

    ResourceForm &m_form;
    QList<QByteArray> m_words;
    QList<ResourceSummary> m_rows;
};

/** Choosing one of the resources of the form's business. */
class ResourceDialog final : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString hint; ///< what comes of choosing one
        QString verb; ///< on the button
    };
    /** @p form must outlive it, and have a business. */
    ResourceDialog(ResourceForm &form, const Words &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Foyer::ResourceSummary &resource);

private:
    void take();

    ResourceForm &m_form;
    ResourcesModel m_model;
    Choice *m_choice;
    Button *m_take;
};

} // namespace Foyer
