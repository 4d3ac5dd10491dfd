"""What readers see: the drawing kit, and a folder of figures for each chapter."""
