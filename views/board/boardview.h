// SPDX-License-Identifier: MIT
#pragma once

#include "boarddesk.h"
#include "parts.h"

#include <QFutureWatcher>
#include <QTimer>

#include <memory>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace Foyer {

class BoardDetails;
class BoardTable;
class StatefulList;
struct BoardPaper;

/**
 * The section Bookings: what is booked at a location on some days, to be looked at, copied, saved and printed. Nothing
 * is changed from here, and nobody is checked in: the system does not tell.
 */
class BoardView final : public QWidget {
    Q_OBJECT
public:
    /** @p desk must outlive the view. */
    explicit BoardView(BoardDesk &desk, QWidget *parent = nullptr);
    ~BoardView() override;

    /** The section was chosen: begins to read and takes the focus. */
    void enter();
    // What the dialogs end in, once a file is chosen.
    void saveCsv(const QString &file);
    void savePdf(const QString &file);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct PrintJob;
    /** When it is first entered: the window opens without it. */
    void build();
    // Its parts (boardlayout.cpp).
    [[nodiscard]] QLayout *makeTitle();
    [[nodiscard]] QWidget *makeRange();
    [[nodiscard]] QLayout *makeSearch();
    [[nodiscard]] QLayout *makeKinds();
    void makeTable();
    [[nodiscard]] QLayout *makeBottom();
    void addKeys();
    void orderTabs();

    void follow();
    void followPlaces();
    void followResources();
    void followOwners();
    void followFilter();
    void showProgress();
    void showProblem();
    void showEmptyText();
    void showDetails();
    void moveDays(int steps);
    /** Whatever the fields say now. */
    void takeFilter();
    void takeKind(int id, bool on);
    void refreshOrCancel();
    // What leaves it (boardoutput.cpp).
    void copyText();
    void askForFile(const QString &title, const QString &filter, const QString &suffix,
                    void (BoardView::*save)(const QString &));
    void print();
    void printNext();
    void finishPrinting();
    void tellWritten();
    [[nodiscard]] QString daysText() const;
    [[nodiscard]] BoardPaper paper() const;

    BoardDesk &m_desk;
    QWidget *m_page = nullptr; ///< all of it, once it is built
    QComboBox *m_location = nullptr;
    ElidedLabel *m_day = nullptr;
    Button *m_before = nullptr;
    Button *m_after = nullptr;
    Button *m_today = nullptr;
    Button *m_moreDays = nullptr;
    QWidget *m_range = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QComboBox *m_rule = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_resource = nullptr;
    QComboBox *m_owner = nullptr;
    QComboBox *m_order = nullptr;
    QList<Button *> m_kinds; ///< the first: all
    ElidedLabel *m_progress = nullptr;
    Button *m_refresh = nullptr; ///< or, while it is being read, Cancel
    Notice *m_problem = nullptr;
    StatefulList *m_rows = nullptr;
    BoardTable *m_table = nullptr;
    BoardDetails *m_details = nullptr;
    Notice *m_said = nullptr; ///< of copying, saving and printing
    Button *m_csv = nullptr;
    Button *m_pdf = nullptr;
    Button *m_print = nullptr;
    QFutureWatcher<QString> m_writing; ///< ends in the system's words for what went wrong; empty: nothing did
    QString m_file;
    std::shared_ptr<PrintJob> m_job; ///< null while nothing is being printed
    QTimer m_nextPage;
    bool m_follows = false; ///< the fields are being set to what the desk says, by no person
};

} // namespace Foyer
