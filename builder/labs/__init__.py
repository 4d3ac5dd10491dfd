"""Labs: pages that are one program told in cells, executed when the site is built."""
