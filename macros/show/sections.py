"""How the first page of a section lists the others."""


def groups_of(section, page):
    """The other pages of a section: [(None, pages), (title of a group, its pages), ...].

    A group whose first page is an index, as Messages, is that page alone.
    """
    alone, groups = [], []
    for item in section.children:
        if item.is_section and item.children[0].file.name != "index":
            groups.append((item.title, item.children))
        elif item != page:
            alone.append(item.children[0] if item.is_section else item)
    return [(None, alone), *groups]
