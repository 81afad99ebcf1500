namespace IoctlGen.Generator.Tests.Snapshots.Helper;

public sealed class SnapshotCheckTests : IDisposable
{
    const string Verified = "Tests.Case#Hello.g.verified.cs";
    const string Received = "Tests.Case#Hello.g.received.cs";
    const string Text = "//HintName: Hello.g.cs\nclass Hello;\n";

    readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData(Text)]
    [InlineData("\uFEFF" + Text)]
    [InlineData("//HintName: Hello.g.cs\r\nclass Hello;\r\n")]
    [InlineData("//HintName: Hello.g.cs\rclass Hello;\r")]
    public void The_same_text_passes_whatever_the_line_ends_and_byte_order_mark_of_its_file(string verified)
    {
        _directory[Verified] = verified;

        Check(Hello(Text));

        Assert.Equal([Verified], _directory.Files);
        Assert.Equal(verified, _directory[Verified]);
    }

    [Fact]
    public void The_line_ends_of_the_text_found_do_not_matter_either()
    {
        _directory[Verified] = Text;
        Check(Hello(Text.Replace("\n", "\r\n")));
    }

    [Theory]
    [InlineData(Text + "\n")]
    [InlineData("//HintName: Hello.g.cs\nclass Hello;")]
    [InlineData("//HintName: Hello.g.cs\nclass hello;\n")]
    public void Another_text_fails_and_leaves_what_was_found(string verified)
    {
        _directory[Verified] = verified;

        var message = Failure(Hello(Text.Replace("\n", "\r\n")));

        Assert.Equal([Received, Verified], _directory.Files);
        Assert.Equal(Text, _directory[Received]);
        Assert.Equal(verified, _directory[Verified]);
        Assert.StartsWith($"Directory: {_directory.Path}\nNotEqual:\n  - Received: {Received}\n    Verified: {Verified}\n\n{Verified}, line ", message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_text_without_a_snapshot_fails_and_leaves_what_was_found(string? verified)
    {
        if (verified is not null)
            _directory[Verified] = verified;

        var message = Failure(Hello(Text));

        Assert.Equal(Text, _directory[Received]);
        Assert.Contains($"\nNew:\n  - Received: {Received}\n    Verified: {Verified}\n", message);
    }

    [Theory]
    [InlineData("Tests.Case#Gone.g.verified.cs")]
    [InlineData("Tests.Case.verified.txt")]
    public void A_snapshot_that_nothing_produces_any_more_fails(string stale)
    {
        _directory[Verified] = Text;
        _directory[stale] = "stale";

        Assert.Contains($"\nDelete:\n  - {stale}\nEqual:\n  - Received: {Received}\n    Verified: {Verified}\n", Failure(Hello(Text)));
        Assert.Equal("stale", _directory[stale]);
    }

    [Theory]
    [InlineData("Tests.Case_of_another#Hello.g.verified.cs")]
    [InlineData("Tests.Case_of_another.verified.txt")]
    [InlineData("Tests.Case_of_another#Hello.g.received.cs")]
    public void The_files_of_a_test_with_a_longer_name_are_left_alone(string other)
    {
        _directory[Verified] = Text;
        _directory[other] = "other";

        Check(Hello(Text));

        Assert.Equal("other", _directory[other]);
    }

    [Theory]
    [InlineData(Received)]
    [InlineData("Tests.Case#Gone.g.received.cs")]
    [InlineData("Tests.Case.received.txt")]
    public void What_an_earlier_failure_left_goes_when_the_test_passes(string left)
    {
        _directory[Verified] = Text;
        _directory[left] = "left";

        Check(Hello(Text));

        Assert.Equal([Verified], _directory.Files);
    }

    [Fact]
    public void A_text_without_a_name_has_no_number_sign_in_its_file()
    {
        _directory["Tests.Case.verified.txt"] = "text";
        Check(new SnapshotTarget(null, "txt", "text"));
    }

    [Fact]
    public void Texts_of_one_name_are_numbered()
    {
        Failure(Hello("a"), Hello("b"));

        Assert.Equal(["Tests.Case#Hello.g.00.received.cs", "Tests.Case#Hello.g.01.received.cs"], _directory.Files);
        Assert.Equal("b", _directory["Tests.Case#Hello.g.01.received.cs"]);
    }

    [Fact]
    public void Accepting_makes_what_was_found_the_snapshot()
    {
        _directory[Verified] = "changed";
        _directory["Tests.Case#Gone.g.verified.cs"] = "stale";

        Run(accept: true, Hello(Text), new SnapshotTarget("New.g", "cs", "new"));

        Assert.Equal([Verified, "Tests.Case#New.g.verified.cs"], _directory.Files);
        Assert.Equal(Text, _directory[Verified]);
    }

    static SnapshotTarget Hello(string text) => new("Hello.g", "cs", text);

    string Failure(params SnapshotTarget[] targets) => Assert.Throws<SnapshotException>(() => Check(targets)).Message;

    void Check(params SnapshotTarget[] targets) => Run(accept: false, targets);

    void Run(bool accept, params SnapshotTarget[] targets) => new SnapshotCheck(_directory.Path, "Tests.Case", accept).Run(targets);
}
