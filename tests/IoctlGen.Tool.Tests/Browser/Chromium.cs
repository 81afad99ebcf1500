using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace IoctlGen.Tool.Tests.Browser;

/// <summary>A headless Chromium with one page, driven over its DevTools protocol: keys and text arrive as from a person.</summary>
sealed partial class Chromium : IAsyncDisposable
{
    static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--remote-debugging-port=0", "--window-size=1440,900", "about:blank",
    ];

    readonly TemporaryFolder _profile = new();
    readonly ClientWebSocket _page = new();
    readonly byte[] _buffer = new byte[4 << 20];
    readonly Process _process;
    int _lastId;

    Chromium(string program) => _process = Process.Start(new ProcessStartInfo(program, ["--user-data-dir=" + _profile.PathOf("profile"), .. Flags]) { RedirectStandardError = true })!;

    /// <summary>What the page complained of, in order: exceptions and console errors.</summary>
    public List<string> Complaints { get; } = [];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="program">The browser: <c>/usr/bin/chromium</c>.</param>
    public static async Task<Chromium> Start(string program)
    {
        var browser = new Chromium(program);
        var address = await browser.AddressOfTools();
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        var targets = JsonNode.Parse(await http.GetStringAsync(new Uri($"http://{address}/json/list"), Cancellation))!.AsArray();
        var page = targets.First(static target => (string?)target!["type"] == "page")!;
        await browser._page.ConnectAsync(new((string)page["webSocketDebuggerUrl"]!), Cancellation);
        await browser.Send("Runtime.enable");
        await browser.Send("Page.enable");
        return browser;
    }

    /// <summary>Opens a page and waits until its script has run.</summary>
    public async Task Open(string address)
    {
        await Send("Page.navigate", new() { ["url"] = "about:blank" });
        await Send("Page.navigate", new() { ["url"] = address });
        while (await Evaluate("location.href !== 'about:blank' && document.readyState") != "complete")
            await Task.Delay(10, Cancellation);
    }

    /// <summary>The value of an expression, as text.</summary>
    public async Task<string> Evaluate(string expression)
    {
        var answer = await Send("Runtime.evaluate", new() { ["expression"] = $"String({expression})", ["awaitPromise"] = true, ["returnByValue"] = true });
        return answer["exceptionDetails"] is { } problem ? throw new InvalidOperationException(problem.ToJsonString()) : (string)answer["result"]!["value"]!;
    }

    public async Task Press(string key, int keyCode, string text = "")
    {
        JsonObject Event(string type) => new() { ["type"] = type, ["key"] = key, ["windowsVirtualKeyCode"] = keyCode, ["text"] = type == "keyDown" ? text : "" };
        await Send("Input.dispatchKeyEvent", Event("keyDown"));
        await Send("Input.dispatchKeyEvent", Event("keyUp"));
    }

    public Task Type(string text) => Send("Input.insertText", new() { ["text"] = text });

    public async Task<JsonObject> Send(string method, JsonObject? parameters = null)
    {
        var id = ++_lastId;
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        await _page.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, Cancellation);
        while (true)
        {
            var answer = await Receive();
            if ((int?)answer["id"] == id)
                return answer["result"]?.AsObject() ?? throw new InvalidOperationException(answer.ToJsonString());
            if ((string?)answer["method"] is "Runtime.exceptionThrown" || (string?)answer["params"]?["type"] is "error")
                Complaints.Add(answer.ToJsonString());
        }
    }

    async Task<JsonObject> Receive()
    {
        var length = 0;
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _page.ReceiveAsync(_buffer.AsMemory(length), Cancellation);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(_buffer.AsSpan(0, length))!.AsObject();
    }

    async Task<string> AddressOfTools()
    {
        while (await _process.StandardError.ReadLineAsync(Cancellation) is { } line)
        {
            if (ToolsLine().Match(line) is { Success: true } match)
            {
                // The browser must not wait for room to complain in.
                _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return match.Groups[1].Value;
            }
        }

        throw new InvalidOperationException("The browser ended before it opened its tools.");
    }

    public async ValueTask DisposeAsync()
    {
        _page.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _profile.Dispose();
    }

    [GeneratedRegex("^DevTools listening on ws://([^/]+)/")]
    private static partial Regex ToolsLine();
}
