epoch = 3
loss = 0.12345
print(f"epoch {epoch}: loss {loss:.2f}")
print("epoch {epoch}: loss {loss:.2f}")  # the f is missing
