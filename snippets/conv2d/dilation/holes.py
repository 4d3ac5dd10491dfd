# Where one output value looks, along one row
def offsets(dilations):
    places = {0}
    for d in dilations:
        places = {p + step for p in places for step in (-d, 0, d)}
    return places


for dilations in [(2, 4, 8), (1, 2, 9), (1, 2, 4), (4, 2, 1)]:
    places = offsets(dilations)
    span = max(places) - min(places) + 1
    print(dilations, f"reads {len(places)} of {span}")
