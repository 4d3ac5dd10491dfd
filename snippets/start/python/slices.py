row = [0, 5, 9, 0, 0]
print(row[1:3])  # from 1, up to but not including 3
print(row[:3])  # from the start
print(row[3:])  # to the end
print(len(row[1:4]), "=", 4 - 1)
