"""The kernel lab: its pictures are those of F.conv2d, and a reader's own picture never leaves the page."""

import base64
import io
import itertools
import json
import random

import pytest
import torch
import torch.nn.functional as F
from PIL import Image

from builder.runner import run_all
from tests.widgets.files import png
from tests.widgets.hands import Fingers, write
from widgets.kernel_lab import state as kernel_lab

SIZES = [(1, 1), (2, 3), (3, 3), (5, 4), (7, 5), (33, 64), (101, 67)]  # height, width
BORDERS = {"zeros": "constant", "reflect": "reflect", "replicate": "replicate", "circular": "circular"}


@pytest.fixture(scope="module")
def base(address):
    return f"{address}en/assets/widgets/kernel-lab/"


def test_every_preset_border_and_size_is_what_torch_computes(page, base):
    """Numbers and, drawn in each of the three ways, every byte of the picture; refusals in torch's own words."""
    script = """async ([base, cases]) => {
      const { filter, pixels, refusal } = await import(base + "filter.js");
      const { PRESETS } = await import(base + "state.js");
      return cases.map(({ preset, border, width, height, data }) => {
        const { kernel, divisor } = PRESETS[preset];
        const picture = { width, height, planes: [Float32Array.from(data)] };
        const refused = refusal(picture, (kernel.length - 1) / 2, border);
        if (refused) return { refused };
        const result = filter(picture, kernel, divisor, border);
        const drawn = Object.fromEntries(["grey", "absolute", "clamp"].map(n => [n, [...pixels(result,
          n).data].filter((_, i) => i % 4 === 0)]));
        return { numbers: [...result.planes[0]], drawn }; }); }"""
    draw = random.Random(5)
    cases = []
    for preset, border, (height, width) in itertools.product(kernel_lab.KERNELS, BORDERS, SIZES):
        data = [draw.randrange(256) for _ in range(height * width)]
        cases.append({"preset": preset, "border": border, "width": width, "height": height, "data": data})
    refusals = 0
    for case, found in zip(cases, page.evaluate(script, [base, cases])):
        kernel, divisor = kernel_lab.KERNELS[case["preset"]]
        ring = (len(kernel) - 1) // 2
        image = torch.tensor(case["data"]).float().reshape(1, 1, case["height"], case["width"])
        try:
            padded = F.pad(image, (ring,) * 4, mode=BORDERS[case["border"]])
        except RuntimeError as error:
            assert found.get("refused") and str(error).startswith(found["refused"]), (
                case["preset"],
                case["border"],
                error,
            )
            refusals += 1
            continue
        output = F.conv2d(padded, torch.tensor(kernel).float()[None, None]) / divisor
        assert torch.allclose(torch.tensor(found["numbers"]).float(), output.flatten(), rtol=1e-5, atol=1e-5)
        for negatives, drawn in found["drawn"].items():
            assert drawn == kernel_lab.brightness(output, negatives).flatten().tolist(), (
                case["preset"],
                case["border"],
                negatives,
            )
    assert 10 < refusals < len(cases) / 3


STATES = [
    "", *(f"kernel={name}" for name in kernel_lab.KERNELS), "kernel=box,border=zeros,negatives=absolute",
    "picture=flower,colours=rgb,at=3.4",
    "kernel=0:1:0_1:-4:1_0:.5:0,divisor=2",
    "kernel=1:2:3_4:5:6_7:8:-99.125,border=circular,negatives=grey",
    "kernel=gaussian5,colours=rgb,border=replicate",
]  # fmt: skip
HOSTILE = [
    "kernel=<b>",
    "kernel=1:2_3:4",
    "kernel=1e9:0:0_0:0:0_0:0:0",
    "divisor=0",
    "at=-1.5",
    "border=mirror",
    "picture=../../secret",
    "picture=own",
    "__proto__=1",
    "x" * 9999,
]


def test_python_and_the_browser_read_a_state_alike(page, base):
    script = """async ([base, texts]) => { const { parse, format } = await import(base + 'state.js');
      return texts.map(t => [parse(t), parse(format(parse(t)))]); }"""
    for text, (read, again) in zip(STATES, page.evaluate(script, [base, STATES])):
        wanted = kernel_lab.read_state(text)
        assert {**read, "at": tuple(read["at"])} == wanted, text
        assert again == read, text
    default, *others = page.evaluate(script, [base, ["", *HOSTILE]])
    assert all(other == default for other in others)
    for text in HOSTILE:
        with pytest.raises(ValueError):
            kernel_lab.read_state(text)


def test_the_shown_program_makes_the_very_picture(page, base, address):
    """Run in a fresh process; its filtered.png is the lab's canvas, byte for byte."""
    script = """async ([base, texts]) => {
      const [{ parse }, { program }, { filter, pixels }, { photograph,
        numbersOf }] = await Promise.all(["state.js", "code.js", "filter.js", "pictures.js"].map(f =>
        import(base + f)));
      const all = [];
      for (const text of texts) { const s = parse(text); const input = numbersOf(await photograph(s.picture),
        s.colours);
        const { data } = pixels(filter(input, s.kernel, s.divisor, s.border), s.negatives);
        const hash = await crypto.subtle.digest("SHA-256", data.filter((_, i) => i % 4 < 3));
        all.push({ program: program(s), hash: [...new Uint8Array(hash)].map(b => b.toString(16).padStart(2,
          "0")).join("") }); }
      return all; }"""
    shown = page.evaluate(script, [base, STATES])
    made = "import hashlib\nprint(hashlib.sha256(Image.open('filtered.png').convert('RGB').tobytes()).hexdigest())\n"
    programs = [s["program"] + made for s in shown]
    for text, said, result in zip(
        STATES, shown, run_all([("python", program) for program in programs], with_snippets=False)
    ):
        assert not result.error, f"{text}: {result.error}"
        assert result.output.splitlines()[-1] == said["hash"], text
        state = kernel_lab.read_state(text)
        row, column = state["at"]
        under_the_loupe = kernel_lab.filtered(state)[1][0, row, column].item()
        assert float(result.output.splitlines()[0]) == pytest.approx(under_the_loupe), text


def noise(mode, size=(23, 17)):
    """Return a picture of random bytes in a mode of 8 bits a channel; always the same."""
    bands = len(Image.new(mode, (1, 1)).getbands())
    return Image.frombytes(mode, size, random.Random(7).randbytes(size[0] * size[1] * bands))


def encoded(image, kind="PNG", **options):
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def turned(orientation, kind="JPEG", **options):
    """Return a file of a picture that EXIF says to turn or to mirror."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded(noise("RGB"), kind, exif=exif, **options)


def bits(depth, channels, size=(23, 17)):
    """Return the rows of a PNG of random bytes."""
    width, height = size
    return [random.Random(line).randbytes((width * depth * channels + 7) // 8) for line in range(height)]


FILES = {
    **{f"JPEG, orientation {n}": turned(n, quality=95) for n in range(1, 9)},
    "PNG, orientation 6": turned(6, "PNG"),
    "WebP, orientation 8": turned(8, "WEBP", lossless=True),
    "JPEG, grey": encoded(noise("L"), "JPEG"),
    "JPEG, CMYK": encoded(noise("CMYK"), "JPEG"),
    "PNG, grey": encoded(noise("L")),
    "PNG, grey and alpha": encoded(noise("LA")),
    "PNG, transparent": encoded(noise("RGBA")),
    "PNG, palette": encoded(noise("RGB").quantize(16)),
    "PNG, palette, one colour transparent": encoded(noise("RGB").quantize(16), transparency=3),
    "PNG, palette, half transparent": encoded(noise("RGB").quantize(16), transparency=bytes(range(0, 256, 16))),
    "PNG, a transparent grey": encoded(noise("L"), transparency=noise("L").getpixel((4, 4))),
    "PNG, a transparent colour": encoded(noise("RGB"), transparency=noise("RGB").getpixel((4, 4))),
    "PNG, 1 bit": encoded(noise("L").convert("1")),
    "PNG, 1 bit, black transparent": encoded(noise("L").convert("1"), transparency=0),
    "PNG, 2 bits": png(0, 2, bits(2, 1), 23),
    "PNG, 4 bits": png(0, 4, bits(4, 1), 23),
    "PNG, 16 bits, grey": png(0, 16, bits(16, 1), 23),
    "PNG, 16 bits, grey and alpha": png(4, 16, bits(16, 2), 23),
    "PNG, 16 bits, colour": png(2, 16, bits(16, 3), 23),
    "PNG, 16 bits, colour and alpha": png(6, 16, bits(16, 4), 23),
    "GIF": encoded(noise("L"), "GIF"),
    "GIF, transparent": encoded(noise("RGB").quantize(16), "GIF", transparency=3),
    "GIF, animated": encoded(noise("L"), "GIF", save_all=True, append_images=[Image.new("L", (23, 17), 200)]),
    "WebP, transparent": encoded(noise("RGBA"), "WEBP", lossless=True),
    "BMP": encoded(noise("RGB"), "BMP"),
}


# Where Pillow and this browser cannot agree, as own_program says in words: by how much at most.
APART = {"JPEG, CMYK": 8, "WebP, orientation 8": 255}


def test_the_program_for_a_readers_own_file_makes_the_very_picture(page, base):
    """For every kind of file, byte for byte what the lab draws, but for those whose difference is told."""
    script = """async ([base, text, files]) => {
      const [{ parse }, { program }, { filter, pixels }, { ownPicture, numbersOf }] = await Promise.all(
        ["state.js", "code.js", "filter.js", "pictures.js"].map((file) => import(base + file)));
      const state = { ...parse(text), picture: "own", at: [5, 9] };
      const drawn = {};
      for (const [name, letters] of Object.entries(files)) {
        const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
        const input = numbersOf(await ownPicture(new Blob([bytes])), state.colours);
        const { data } = pixels(filter(input, state.kernel, state.divisor, state.border), state.negatives);
        drawn[name] = [...data].filter((_, i) => i % 4 < 3);
      }
      return { program: program(state), drawn }; }"""
    files = {name: base64.b64encode(content).decode() for name, content in FILES.items()}
    text = "preset=identity,colours=rgb,negatives=clamp"
    shown = page.evaluate(script, [base, text, files])
    keep = "import base64\nfrom pathlib import Path\nPath('photo.png').write_bytes(base64.b64decode('{}'))\n"
    told = "print([*Image.open('filtered.png').convert('RGB').tobytes()])\n"
    programs = [("python", keep.format(letters) + shown["program"] + told) for letters in files.values()]
    wrong = {}
    for name, result in zip(files, run_all(programs, with_snippets=False)):
        assert not result.error, f"{name}: {result.error}"
        made = json.loads(result.output.splitlines()[-1])
        pairs = list(zip(made, shown["drawn"][name], strict=True))
        differences = [abs(one - other) for one, other in pairs]
        if max(differences) > APART.get(name, 0):
            wrong[name] = f"{sum(map(bool, differences))} of {len(pairs)} numbers differ, by {max(differences)} at most"
    assert not wrong


# As a reader meets it ---------------------------------------------------------------------------


@pytest.fixture
def lab(open_page):
    def open_at(path="en/conv/filter/", **options):
        page = open_page(path, **{"reduced_motion": "reduce", **options})
        page.locator("kernel-lab").scroll_into_view_if_needed()
        page.wait_for_function("document.querySelector('kernel-lab')?.ready")
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        return page

    return open_at


def size(page):
    return page.evaluate(
        "(e => [e.result.width, e.result.height, e.state.picture])(document.querySelector('kernel-lab'))"
    )


OWN = {
    "a photograph of 12 megapixels": (
        encoded(Image.effect_noise((4000, 3000), 60), "JPEG", quality=60),
        "image/jpeg",
        [512, 384, "own"],
    ),
    "an animated GIF": (
        encoded(Image.new("L", (40, 30), 9), "GIF", save_all=True, append_images=[Image.new("L", (40, 30), 200)]),
        "image/gif",
        [40, 30, "own"],
    ),
    "a picture of one pixel": (encoded(Image.new("RGB", (1, 1), "red")), "image/png", [1, 1, "own"]),
    "a text file called .png": (b"not a picture at all", "image/png", "cannot be opened"),
    "a text file": (b"hello", "text/plain", "This is not a picture."),
    "half a picture": (encoded(Image.effect_noise((300, 300), 50))[:200], "image/png", "cannot be opened"),
}


@pytest.mark.parametrize("kind", OWN)
def test_a_readers_own_picture(kind, lab):
    content, mime, expected = OWN[kind]
    page = lab()
    before = size(page)
    page.locator("kernel-lab input[type=file]").set_input_files(
        {"name": "mine.png", "mimeType": mime, "buffer": content}
    )
    if isinstance(expected, list):
        page.wait_for_function("document.querySelector('kernel-lab').state.picture === 'own'")
        assert size(page) == expected
        if expected[:2] == [1, 1]:  # a mirror needs two pixels
            assert "Padding size should be less" in page.locator("kernel-lab .problem").inner_text()
    else:
        page.locator("kernel-lab .problem").get_by_text(expected).wait_for()
        assert size(page) == before, "the picture before it stays"
    assert not [url for url in page.asked if not url.startswith(("blob:", "data:"))], "nothing may leave the page"
    assert not page.problems


def test_the_same_name_can_be_chosen_again(lab, tmp_path):
    page, file = lab(), tmp_path / "mine.png"
    for side in 5, 9, 9:
        Image.new("RGB", (side, side), "red").save(file)
        page.evaluate("document.querySelector('kernel-lab').result = {}")
        with page.expect_file_chooser() as chooser:
            page.get_by_role("button", name="Choose a picture").click()
        chooser.value.set_files(file)
        page.wait_for_function("side => document.querySelector('kernel-lab').result.width === side", arg=side)
    assert not page.problems


def test_a_second_finger_does_not_tug_the_loupe(lab):
    page = lab(has_touch=True)
    box = page.locator("kernel-lab canvas.before").bounding_box()
    fingers = Fingers(page, box)
    seen = "document.querySelector('kernel-lab').place.join()"
    fingers.put("touchStart", {1: (0.5, 0.5)})
    fingers.put("touchMove", {1: (0.5, 0.52)})
    first = page.evaluate(seen)
    fingers.put("touchStart", {1: (0.5, 0.52), 2: (0.1, 0.1)})
    fingers.put("touchMove", {1: (0.5, 0.52), 2: (0.12, 0.1)})
    assert page.evaluate(seen) == first
    fingers.put("touchEnd", {})


def test_a_picture_can_be_dropped_and_pasted(lab):
    page = lab()
    for event, field in (("drop", "dataTransfer"), ("paste", "clipboardData")):
        page.evaluate(
            """async ([event, field]) => {
              const canvas = new OffscreenCanvas(event === "drop" ? 21 : 17, 9);
                canvas.getContext("2d").fillRect(0, 0, 9, 9);
              const data = new DataTransfer(); data.items.add(new File([await canvas.convertToBlob()], "x.png",
                { type: "image/png" }));
              const made = event === "drop" ? new DragEvent(event, { bubbles: true,
                dataTransfer: data }) : new ClipboardEvent(event, { bubbles: true, clipboardData: data });
              document.querySelector("kernel-lab").dispatchEvent(made); }""",
            [event, field],
        )
        wanted = 21 if event == "drop" else 17
        page.wait_for_function(f"document.querySelector('kernel-lab').result.width === {wanted}")
    assert not page.asked and not page.problems


def test_the_camera_takes_a_picture_and_is_let_go(lab):
    page = lab(permissions=["camera"])
    page.get_by_role("button", name="Use the camera").click()
    page.get_by_role("button", name="Take this one").click()
    page.wait_for_function("document.querySelector('kernel-lab').state.picture === 'own'")
    assert page.evaluate("document.querySelector('kernel-lab').video.srcObject") is None
    assert not page.asked and not page.problems


def test_the_camera_is_let_go_when_the_reader_goes_on(lab):
    page = lab(permissions=["camera"])
    page.get_by_role("button", name="Use the camera").click()
    page.get_by_role("button", name="Take this one").wait_for()
    states = "tracks.map((track) => track.readyState).join()"
    page.evaluate("() => { window.tracks = document.querySelector('kernel-lab').video.srcObject.getTracks(); }")
    page.get_by_role("button", name="Use the camera").click()  # once more: the first picture is no longer needed
    page.wait_for_function(f"{states} === 'ended'")
    page.wait_for_function("document.querySelector('kernel-lab').video.srcObject")
    page.evaluate(
        """() => { const lab = document.querySelector('kernel-lab');
          window.tracks = lab.video.srcObject.getTracks(); lab.remove(); }"""
    )
    assert page.evaluate(states) == "ended"


def test_without_a_camera_it_says_so(lab):
    page = lab()
    page.evaluate(
        "() => { navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError')); }"
    )
    page.get_by_role("button", name="Use the camera").click()
    page.locator("kernel-lab .problem").get_by_text("there is no camera").wait_for()


def test_the_loupe_follows_pointer_and_keys(lab):
    page = lab("en/conv/filter/?w=at=10.20")
    said = page.locator("kernel-lab .live")
    assert said.inner_text().startswith("row 10, column 20: the sum is ")
    state = kernel_lab.read_state("")
    _, output = kernel_lab.filtered(state)
    assert f"the sum is {output[0, 10, 20].item():g}".replace("-", "−") in said.inner_text()
    page.locator("kernel-lab canvas.before").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+ArrowRight")
    assert said.inner_text().startswith("row 11, column 30: ")
    page.wait_for_function("location.search.includes('at=11.30')")
    page.keyboard.press("Home")
    assert said.inner_text().startswith("row 11, column 0: ")
    page.keyboard.press("Escape")
    assert said.inner_text().startswith("row 60, column 150: ")
    page.locator("kernel-lab canvas.before").hover(position={"x": 3, "y": 3})
    assert not said.inner_text().startswith("row 60, column 150: ")


@pytest.mark.parametrize("border", BORDERS)
def test_the_loupe_in_a_corner_multiplies_what_torch_pads(border, lab):
    page = lab(f"en/conv/filter/?w=kernel=emboss,border={border},negatives=grey,at=0.0")
    state = kernel_lab.read_state(f"kernel=emboss,border={border}")
    image, output = kernel_lab.filtered(state)
    window = F.pad(image[None].float(), (1, 1, 1, 1), mode=BORDERS[border])[0, 0, :3, :3]
    cells = page.locator("kernel-lab .cell")
    shown = [text.replace("−", "-").replace("(", "").replace(")", "").split("×") for text in cells.all_inner_texts()]
    assert [float(value) for value, _ in shown] == window.flatten().tolist()
    assert [float(weight) for _, weight in shown] == [value for row in kernel_lab.KERNELS["emboss"][0] for value in row]
    assert sum(float(value) * float(weight) for value, weight in shown) == output[0, 0, 0].item()
    assert page.locator("kernel-lab .cell .padding").count() == 5, "of nine pixels in the corner five are of the ring"
    drawn = page.evaluate(
        "[...document.querySelector('kernel-lab').after.getContext('2d').getImageData(0, 0, 1, 1).data]"
    )
    bright = int(kernel_lab.brightness(output, "grey")[0, 0, 0])
    assert drawn[0] == bright and page.locator("kernel-lab .equation b").last.inner_text() == str(bright)


def test_drawing_it_line_by_line_ends_with_the_whole_picture(lab):
    page = lab(reduced_motion="no-preference")
    drawn = "document.querySelector('kernel-lab').after.toDataURL()"
    whole = page.evaluate(drawn)
    page.locator("kernel-lab .player").click()
    page.wait_for_function("document.querySelector('kernel-lab').player.running")
    page.wait_for_function(f"{drawn} !== {whole!r}")
    page.wait_for_function("!document.querySelector('kernel-lab').player.running", timeout=60000)
    assert page.evaluate(drawn) == whole


def test_weights_can_be_written(lab):
    page = lab("en/conv/filter/?w=kernel=identity")
    cell = page.get_by_label("Weight in row 1, column 1")
    write(cell, "-2.5")
    assert page.evaluate("document.querySelector('kernel-lab').state.kernel[1][1]") == -2.5
    write(cell, "abc")
    assert cell.get_attribute("aria-invalid") == "true"
    assert "number" in page.locator("#weight-1-1-problem").inner_text()
    cell.blur()
    assert cell.input_value() == "abc"
    write(cell, "1/9")
    assert page.evaluate("document.querySelector('kernel-lab').state.kernel[1][1]") == 0.111111
    divisor = page.get_by_role("textbox", name="Divided by")
    write(divisor, "0")
    assert "not 0" in page.locator("#divisor-problem").inner_text()
    write(divisor, "2")
    assert page.evaluate("document.querySelector('kernel-lab').state.divisor") == 2
    assert not page.locator("kernel-lab .problem").inner_text()
    page.get_by_label("Size").select_option("5")
    assert page.evaluate("document.querySelector('kernel-lab').state.kernel.map(r => r.length).join()") == "5,5,5,5,5"
    assert page.get_by_label("Ready-made kernels").input_value() == ""
    page.get_by_label("Ready-made kernels").select_option("box")
    page.wait_for_function("location.search === '?w=kernel=box'")
    assert not page.problems


def test_a_link_of_the_text_sets_it(lab, address):
    page = lab()
    page.locator('article a[href*="?w=kernel=box5"]').click()
    page.wait_for_function("document.querySelector('kernel-lab').state.kernel.length === 5")
    page.wait_for_function("location.search === '?w=kernel=box5'")
    assert not page.problems
