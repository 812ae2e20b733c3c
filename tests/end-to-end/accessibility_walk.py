#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Books a desk and a room, on the plan of a floor as well, checks people in, reads a board of bookings and fills in a new
resource through the accessibility tree alone, as a screen reader or an automation would.

Usage: accessibility_walk.py FOYER CONFIG_FOLDER FOYER_COUNTER
FOYER shows the demo workplace of today, where at night nobody is expected; FOYER_COUNTER a day that is always the same.
Needs a display, a session bus and an accessibility bus (see accessibility.sh). Prints one line for each name that was
looked for; exit 1 when one is missing.
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

SECONDS = 30
missing = []


def walk(node, depth=0):
    yield node
    if depth > 40:
        return
    try:
        count = node.get_child_count()
    except Exception:  # the node went while it was looked at
        return
    # A list with thousands of rows says so; the first few dozen are enough here.
    for index in range(min(count, 60)):
        try:
            child = node.get_child_at_index(index)
        except Exception:
            continue
        if child is not None:
            yield from walk(child, depth + 1)


def application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and (child.get_name() or "").lower().startswith("foyer"):
            return child
    return None


def showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def find(name, role=None, enabled=False, begins=False):
    """The showing node of that name, or that begins so, waited for; None (and remembered) when it does not come."""
    end = time.time() + SECONDS
    while time.time() < end:
        app = application()
        if app is not None:
            for node in walk(app):
                try:
                    named = node.get_name() or ""
                    if not (named.startswith(name) if begins else named == name) or not showing(node):
                        continue
                    if role is not None and node.get_role() not in role:
                        continue
                    if enabled and not node.get_state_set().contains(Atspi.StateType.ENABLED):
                        continue
                    print("found  ", named, "-", node.get_role_name(), flush=True)
                    return node
                except Exception:
                    continue
        time.sleep(0.1)
    print("MISSING", name, flush=True)
    missing.append(name)
    return None


def labelled(node, name):
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            if any(relation.get_target(i).get_name() == name for i in range(relation.get_n_targets())):
                return True
    return False


def find_choice(name):
    """The showing combo box of that label: its name is what is chosen in it. As find()."""
    end = time.time() + SECONDS
    while time.time() < end:
        for node in walk(application()):
            try:
                if node.get_role() == Atspi.Role.COMBO_BOX and showing(node) and labelled(node, name):
                    print("found  ", name, "-", node.get_role_name(), "of", node.get_name(), flush=True)
                    return node
            except GLib.Error:
                continue
        time.sleep(0.1)
    print("MISSING", name, flush=True)
    missing.append(name)
    return None


LISTS = {Atspi.Role.LIST, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE}
FIELDS = {Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.SPIN_BUTTON, Atspi.Role.COMBO_BOX}
BUTTONS = {Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX}


def press(name, begins=False):
    node = find(name, BUTTONS, enabled=True, begins=begins)
    if node is not None:
        action = node.get_action_iface()
        names = [Atspi.Action.get_action_name(node, i).lower() for i in range(Atspi.Action.get_n_actions(node))]
        wanted = next((i for i, each in enumerate(names) if each in ("press", "toggle", "click")), 0)
        if action is None or not Atspi.Action.do_action(node, wanted):
            missing.append(name + " (can't be pressed)")
        time.sleep(0.4)  # Qt shows the button pressed for a tenth of a second, and clicks it only then


def rows(list_name, containing=""):
    """Waits until the list has a row, one with that text if any is given, and says it."""
    end = time.time() + SECONDS
    while time.time() < end:
        node = find(list_name, LISTS)
        if node is None:
            return
        try:
            for index in range(min(node.get_child_count(), 20)):
                row = node.get_child_at_index(index)
                if row is not None and row.get_name() and containing in row.get_name():
                    print("row    ", row.get_name(), flush=True)
                    return
        except GLib.Error:  # the rows changed while they were looked at
            pass
        time.sleep(0.3)
    missing.append(list_name + " (no row with '" + containing + "')")


def choose(list_name, containing):
    """Selects the row with that text, which is not selected yet: the action would take that back. Waited for."""
    end = time.time() + SECONDS
    while time.time() < end:
        node = find(list_name, LISTS)
        if node is None:
            return
        try:
            for index in range(min(node.get_child_count(), 60)):
                row = node.get_child_at_index(index)
                if row is None or containing not in (row.get_name() or ""):
                    continue
                print("choose ", row.get_name(), flush=True)
                # What a row offers is to be selected; before Qt 6.5 lists do not offer it themselves.
                if Atspi.Action.get_n_actions(row) == 0 or not Atspi.Action.do_action(row, 0):
                    missing.append(list_name + " (its rows can't be selected)")
                    return
                return
        except GLib.Error:  # the rows changed while they were looked at
            pass
        time.sleep(0.3)
    missing.append(list_name + " (no row with '" + containing + "' to choose)")


def start(command):
    # xvfb-run now and then runs its program before its display can be reached; then the program ends at once.
    for _ in range(10):
        process = subprocess.Popen(command)
        try:
            process.wait(0.7)
        except subprocess.TimeoutExpired:
            break
    return process


def stop(process):
    process.terminate()
    process.wait(10)


def book():
    field = find("Search people", FIELDS)
    if field is None:
        return
    Atspi.EditableText.insert_text(field, 0, "ana ru", 6)
    rows("People", "Ana Ruiz")
    press("Next")
    rows("Buildings")
    find("Back", BUTTONS)
    press("Next")
    rows("Days")
    find("From", FIELDS)
    find("To", FIELDS)
    press("Next")
    rows("Floors")
    press("Next")
    find("Onsite pass", BUTTONS)
    rows("Spaces", "Desk")
    press("Next")
    press("Book")
    press("Undo")


def book_on_the_plan():
    field = find("Search people", FIELDS)
    if field is None:
        return
    Atspi.EditableText.insert_text(field, 0, "ana ru", 6)
    rows("People", "Ana Ruiz")
    for _ in range(4):
        press("Next")
    rows("Plan", "Desk 3, Free")
    choose("Plan", "Desk 3, Free")
    rows("Plan", "Room 1, Another kind")
    press("Room")
    rows("Spaces", "Room 1")
    press("Next")
    for name in ("Description", "Attendees"):
        find(name, FIELDS)
    find("Online meeting", BUTTONS)
    title = find("Title", FIELDS)
    if title is not None:
        Atspi.EditableText.insert_text(title, 0, "Standup", 7)
    press("Book")
    find("Undo", BUTTONS)


def choose_building():
    press("Arrivals section")
    choose("This desk's buildings", "Harbour House")
    press("This is our building")
    find("Search arrivals", FIELDS)


def check_in():
    press("Arrivals section")
    field = find("Search arrivals", FIELDS)
    if field is None:
        return
    for name in ("All", "Expected", "Here", "Left", "No-show", "Trouble"):
        find(name, BUTTONS)
    for name in ("Check in", "Check out", "Cancel booking", "Initials", "Badges", "Roll call"):
        find(name, BUTTONS)
    press("Expected")
    choose("Arrivals", "Desk ana1")
    press("Check in")
    press("Here")
    rows("Arrivals", "Desk ana1")
    choose("Arrivals", "Desk bo1")
    press("Check out")
    press("Left")
    rows("Arrivals", "Desk bo1")
    press("All")
    Atspi.EditableText.insert_text(field, 0, "grace", 5)
    rows("Arrivals", "Grace Hopper")
    press("Floor plan")
    find_choice("Floor")
    rows("Plan", "Desk")


def read_board():
    find("Bookings section", BUTTONS)
    field = find("Search bookings", FIELDS)
    if field is None:
        return
    for name in ("Location", "Resource", "Owner", "Order"):
        find_choice(name)
    for name in ("Previous day", "Next day", "Today", "Save CSV", "Save PDF", "Print"):
        find(name, BUTTONS)
    for name in ("All kinds", "Rooms", "Hot desks", "Dedicated desks", "Offices", "Parking"):
        find(name, BUTTONS)
    find("Refresh", BUTTONS)
    rows("Bookings", "–")
    press("Days")
    for name in ("First day", "Last day"):
        find(name, FIELDS)
    find_choice("Which bookings belong to the days")
    press("Next day")
    Atspi.EditableText.insert_text(field, 0, "lighthouse", 10)
    choose("Bookings", "Lighthouse")
    for name in ("Copy as text", "Close details"):
        find(name, BUTTONS)
    find("Details")


# What each page of a new resource asks for, the first and the last of it and one of each kind between them.
RESOURCE_PAGES = {
    "Basics": ("Business", "Name", "Category", "Resource type", "Position in lists", "Description", "Last cleaned"),
    "Capacity and visibility": ("Capacity", "Several bookings at the same time", "Archived", "Group"),
    "Booking rules": ("Bookings need approval", "Shortest booking", "Bookable ahead", "Longest series"),
    "Cancellation": ("Cancellation fee", "Charge late cancellations", "Fee amount", "Fee product"),
    "Access": ("Only for members", "Plans", "Teams"),
    "Amenities": ("Projector", "Video conferencing", "Secure storage"),
    "Opening hours": ("Weekly opening hours", "Add hours on Monday", "Copy the hours of Sunday", "Exceptions"),
    "Integrations": ("Google calendar", "Shared Zoom account", "Zoom refresh token"),
}


CHOICES = ("Business", "Category", "Resource type", "Cancellation fee")


def fill_in_resource():
    find("New resource section", BUTTONS)
    for page, fields in RESOURCE_PAGES.items():
        press(page, begins=True)  # what the page has so far is a part of its name
        for name in fields:
            if name in CHOICES:
                find_choice(name)
            else:
                find(name)
    press("Opening hours", begins=True)
    press("Add hours on Monday")
    for name in ("Monday from", "Monday to"):
        find(name, FIELDS)
    press("Basics", begins=True)
    field = find("Name", FIELDS)
    if field is None:
        return
    Atspi.EditableText.insert_text(field, 0, "Board Room Z", 12)
    press("Amenities", begins=True)
    press("Projector")
    find("Amenities: 1 set", begins=True)
    press("Review", begins=True)
    find("Name: Board Room Z")
    find("Projector: ", begins=True)
    press("Create")  # not complete: it goes to the first field that is not
    find("Basics: 4 to put right", begins=True)
    find("It is required.")


def main(foyer, config, counter):
    demo = [foyer, "--demo", "--config", config]
    for command, walks in (
        (demo, (book, choose_building)),
        (demo + ["--workplace", "Demo coworking"], (read_board,)),
        (demo + ["--workplace", "Demo workshops"], (fill_in_resource,)),
        ([counter], (book_on_the_plan, check_in)),
    ):
        process = start(command)
        try:
            for each in walks:
                each()
        finally:
            stop(process)


if __name__ == "__main__":
    main(*sys.argv[1:4])
    if missing:
        print("missing:", ", ".join(missing))
        sys.exit(1)
