"""What makes the site: pages read and checked, programs run and inlined, notebooks, labs, downloads."""
