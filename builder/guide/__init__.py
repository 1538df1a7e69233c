"""LIESMICH.html: what a municipality's HR department needs to import the packages."""
