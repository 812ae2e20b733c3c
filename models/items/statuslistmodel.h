// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"

#include <QAbstractListModel>

#include <optional>

namespace Foyer {

/**
 * What every list of the program has in common: rows with one status, set together with the rows in one step.
 *
 * Idle: nothing was asked yet. Loading: an answer is on its way; rows of before may still be shown. Ready: what the
 * rows show is the answer; no rows means that there is nothing. Failed: error() says why; rows of before stay.
 *
 * statusChanged() comes after the rows have changed, never between; also when an answer brought other rows and the
 * status stayed what it was. A new query drops the one under way. Rows are merged by their id: what stayed keeps its
 * persistent index, its selection and its place on the screen.
 */
class StatusListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Status { Idle, Loading, Ready, Failed };
    Q_ENUM(Status)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] Status status() const { return m_status; }
    /** Only when Failed. */
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /** Asks again what failed. Does nothing unless Failed. */
    virtual void retry() = 0;

Q_SIGNALS:
    void statusChanged();
    /** After rows came, went or moved: once for all the signals that the model itself sent about it. */
    void rowsMerged();

protected:
    /** Whether @p index is one of a row of this model; an index of nothing is an ordinary thing to be asked about. */
    [[nodiscard]] bool isRow(const QModelIndex &index) const
    {
        return index.isValid() && checkIndex(index, CheckIndexOption::IndexIsValid);
    }
    void setStatus(Status status);
    void setFailed(const ApiError &error);

    /**
     * Turns @p rows into @p wanted with as few signals as it can: removes, moves, inserts, then changes. @p keyOf
     * tells which rows are the same thing; of rows in @p wanted with the same key only the first is taken.
     * Defined in rowsmerge.h.
     */
    template <typename Row, typename KeyOf>
    void mergeRows(QList<Row> &rows, const QList<Row> &wanted, KeyOf keyOf);

private:
    Status m_status = Status::Idle;
    std::optional<ApiError> m_error;
};

} // namespace Foyer
