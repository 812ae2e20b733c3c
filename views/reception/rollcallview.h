// SPDX-License-Identifier: MIT
#pragma once

#include "rollcallkeeper.h"
#include "rollcallmodel.h"
#include "rollcalloutput.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace Foyer {

class Button;
class Notice;
class StatefulList;

/**
 * "Roll call": who is in the building, per floor, with a box to tick off each, and how old the picture is in the
 * largest type of the program. Stays as it is when the network goes; prints, and saves as PDF or CSV. Ticks last as
 * long as the dialog.
 */
class RollCallView final : public QDialog {
    Q_OBJECT
public:
    /** @p keeper must outlive it. */
    explicit RollCallView(RollCallKeeper &keeper, QWidget *parent = nullptr);
    ~RollCallView() override;

    /** Writes what is shown into a file, beside everything else; what came of it is said. */
    void savePdf(const QString &file);
    void saveCsv(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showAll();
    void showAge();
    void showTicks();
    void showFaults();
    void colourAge();
    void print();
    [[nodiscard]] RollCallPaper paper() const;
    void askForFile(const QString &title, const QString &filter, const QString &suffix,
                    void (RollCallView::*save)(const QString &));
    void tellUnderWay(const QString &sentence);
    void tellEnd(RollCallOutput::Outcome outcome, const QString &file);
    void showButtons();

    RollCallKeeper &m_keeper;
    RollCallModel m_model;
    RollCallOutput m_output;
    QLabel *m_title;
    QLabel *m_age;
    QLabel *m_total;
    Notice *m_visitors;
    Notice *m_fault;
    Notice *m_said;
    QLineEdit *m_search;
    StatefulList *m_list;
    Button *m_print;
    Button *m_pdf;
    Button *m_csv;
    QTimer m_everySecond;
};

} // namespace Foyer
