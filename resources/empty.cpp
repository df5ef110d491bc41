// A static library needs one object; the resources themselves are added by qt_add_resources.
